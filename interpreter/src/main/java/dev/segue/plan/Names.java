package dev.segue.plan;

import dev.segue.resolve.Step;

/** How messages call a step. */
final class Names {
    private Names() {}

    /** Its name, a title in quotes, a binding with its keyword. */
    static String quoted(Entry entry) {
        Step step = entry.step();
        if (step == null) {
            return entry.name();
        }
        return switch (step.kind()) {
            case CALL -> step.name();
            case INLINE -> "\"" + step.name() + "\"";
            case BINDING -> "let " + step.name();
            case ASSUME -> ("assume " + step.name()).strip();
            case AWAIT -> ("await " + step.name()).strip();
        };
    }
}
