/** Erlang terms as immutable values; printing them gives Erlang syntax. */
@NullMarked
package dev.segue.erlang.term;

import org.jspecify.annotations.NullMarked;
