package dev.segue.weave;

import java.util.Map;
import java.util.Optional;

/**
 * How to weave.
 *
 * @param parameters the values of the script's {@code param}s as texts, by name
 * @param from only entries between this release and {@code to}, as in a script's header; empty for any
 * @param to the newer release; empty for any
 */
public record WeaveSettings(Map<String, String> parameters, Optional<String> from, Optional<String> to) {
    /** The usual values of parameters, and every entry that the script's header matches. */
    public static final WeaveSettings USUAL = new WeaveSettings(Map.of(), Optional.empty(), Optional.empty());

    /** Keeps an immutable copy. */
    public WeaveSettings {
        parameters = Map.copyOf(parameters);
    }
}
