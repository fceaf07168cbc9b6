/** Tests of sessions on a terminal. */
@NullMarked
package dev.segue.cli.session;

import org.jspecify.annotations.NullMarked;
