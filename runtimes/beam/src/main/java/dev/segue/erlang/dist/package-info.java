/** The distribution protocol (ERTS User's Guide, «Distribution Protocol»): epmd, handshake, connection, mailboxes. */
@NullMarked
package dev.segue.erlang.dist;

import org.jspecify.annotations.NullMarked;
