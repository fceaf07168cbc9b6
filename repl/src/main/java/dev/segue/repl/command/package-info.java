/** What begins with a colon: each command of a session in a file of its own, and the table of them. */
@NullMarked
package dev.segue.repl.command;

import org.jspecify.annotations.NullMarked;
