/** How values look on a screen: pure functions. */
@NullMarked
package dev.segue.repl.show;

import org.jspecify.annotations.NullMarked;
