/** Tests of interactive sessions, without a terminal. */
@NullUnmarked
package dev.segue.repl;

import org.jspecify.annotations.NullUnmarked;
