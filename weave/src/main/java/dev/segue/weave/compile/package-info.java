/** Planned steps as Erlang's abstract forms, which {@code erl_eval:exprs/2} carries out on a node. */
@NullMarked
package dev.segue.weave.compile;

import org.jspecify.annotations.NullMarked;
