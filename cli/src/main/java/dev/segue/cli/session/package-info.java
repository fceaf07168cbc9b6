/** Sessions on a terminal: the only place that sees JLine. Nothing here is loaded by another command than the REPL. */
@NullMarked
package dev.segue.cli.session;

import org.jspecify.annotations.NullMarked;
