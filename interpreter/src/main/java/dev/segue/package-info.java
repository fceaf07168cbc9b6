/** Embedding facade: parse, plan and run upgrade scripts from Java. */
@NullMarked
package dev.segue;

import org.jspecify.annotations.NullMarked;
