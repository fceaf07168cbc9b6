/** What the program knows of the terminal: its size, colours, signs, and how wide text is on it. */
@NullMarked
package dev.segue.cli.terminal;

import org.jspecify.annotations.NullMarked;
