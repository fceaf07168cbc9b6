/** How plans and runs look to people: live on a terminal, line by line on a pipe. */
@NullMarked
package dev.segue.cli.view;

import org.jspecify.annotations.NullMarked;
