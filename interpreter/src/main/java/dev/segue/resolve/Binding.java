package dev.segue.resolve;

import dev.segue.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for.
 *
 * @param slot in the frame of its scope
 * @param role how it came to be
 * @param span where it is bound, null for the header's names
 * @param later the functions that can be called through its value, known for top-level names
 */
record Binding(String name, Slot slot, Role role, @Nullable Span span, List<Reached.Mention> later) {

    enum Role {
        LET,
        VAR,
        FORMAL,
        PARAM,
        HEADER;

        String described() {
            return switch (this) {
                case LET -> "bound once";
                case VAR -> "a variable";
                case FORMAL -> "a formal parameter";
                case PARAM -> "a parameter of the script";
                case HEADER -> "given by the upgrade line";
            };
        }
    }
}
