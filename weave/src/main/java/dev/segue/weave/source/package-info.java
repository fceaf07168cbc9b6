/** Erlang's abstract forms as source that people read, and that Erlang's parser reads back as the same forms. */
@NullMarked
package dev.segue.weave.source;

import org.jspecify.annotations.NullMarked;
