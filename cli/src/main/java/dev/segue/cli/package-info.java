/** The program {@code segue}: its commands, and how plans and runs look. */
@NullMarked
package dev.segue.cli;

import org.jspecify.annotations.NullMarked;
