/** The functions of Segue in Erlang, as abstract forms that come along with a woven step. */
@NullMarked
package dev.segue.weave.prelude;

import org.jspecify.annotations.NullMarked;
