/** Holds the code to the language page: pieces of scripts that say themselves what must come of them. */
@NullMarked
package dev.segue.spec;

import org.jspecify.annotations.NullMarked;
