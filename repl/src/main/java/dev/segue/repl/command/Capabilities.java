package dev.segue.repl.command;

import dev.segue.UsageError;
import dev.segue.repl.Session;
import dev.segue.runtime.Capability;
import dev.segue.source.UsageCode;
import java.util.Locale;

/** What a session's target offers to commands. */
final class Capabilities {

    private Capabilities() {}

    /**
     * One of them.
     *
     * @throws UsageError if the target has no such thing
     */
    static <C extends Capability> C of(Session session, Class<C> kind) {
        return session.target()
                .runtime()
                .capability(kind)
                .orElseThrow(() -> new UsageError(
                        UsageCode.WRONG_CALL,
                        "this target knows of no " + kind.getSimpleName().toLowerCase(Locale.ROOT),
                        ":runtime goes to another target"));
    }
}
