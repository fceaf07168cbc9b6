/** What helps while a line is being typed: whether it is complete, its colours, completion and signatures; pure functions. */
@NullMarked
package dev.segue.repl.assist;

import org.jspecify.annotations.NullMarked;
