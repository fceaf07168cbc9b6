/** Remote calls, and requests to thousands of processes at once, over one connection. */
@NullMarked
package dev.segue.erlang.rpc;

import org.jspecify.annotations.NullMarked;
