@NullMarked
package dev.segue.erlang.rpc;

import org.jspecify.annotations.NullMarked;
