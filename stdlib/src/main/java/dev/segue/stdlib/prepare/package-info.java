/** What the build does with the standard library. It is no part of the program. */
@NullMarked
package dev.segue.stdlib.prepare;

import org.jspecify.annotations.NullMarked;
