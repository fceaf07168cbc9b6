/** What the tests of weaving need of a real Erlang node. */
@NullMarked
package dev.segue.weave.testing;

import org.jspecify.annotations.NullMarked;
