/** The External Term Format (ERTS User's Guide, «External Term Format»): terms to bytes and back. */
@NullMarked
package dev.segue.erlang.codec;

import org.jspecify.annotations.NullMarked;
