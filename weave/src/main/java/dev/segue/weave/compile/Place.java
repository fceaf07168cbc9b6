package dev.segue.weave.compile;

import dev.segue.value.Kind;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** Where the code finds what a name of the script stands for. */
sealed interface Place {

    /** The kind of the value, if it is plain from the text. */
    @Nullable
    Kind kind();

    /** It is known when weaving. */
    record Known(Value value) implements Place {
        @Override
        public Kind kind() {
            return value.kind();
        }
    }

    /** A variable of Erlang. */
    record Variable(String name, @Nullable Kind kind) implements Place {}

    /** A box that a variable of Erlang holds: what it contains can change. */
    record Box(String name) implements Place {
        @Override
        public @Nullable Kind kind() {
            return null;
        }
    }
}
