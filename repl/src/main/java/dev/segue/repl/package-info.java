/**
 * Interactive sessions as request and response: a session keeps what was defined, what was changed on the target and what
 * can be undone; it knows no terminal.
 */
@NullMarked
package dev.segue.repl;

import org.jspecify.annotations.NullMarked;
