/** The syntax tree of a script, and the parser that makes it. No ANTLR type leaves this package. */
@NullMarked
package dev.segue.syntax;

import org.jspecify.annotations.NullMarked;
