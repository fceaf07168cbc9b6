/** What tests need of real Erlang nodes. */
@NullMarked
package dev.segue.erlang.testing;

import org.jspecify.annotations.NullMarked;
