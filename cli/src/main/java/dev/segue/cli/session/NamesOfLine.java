package dev.segue.cli.session;

import dev.segue.describe.Description;
import dev.segue.repl.assist.KnownNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names as they are while one statement is typed: each kind is asked for once, when it is first needed. */
final class NamesOfLine implements KnownNames {
    private final KnownNames session;
    private @Nullable List<Description> callables;
    private @Nullable List<String> bindings;
    private @Nullable List<String> atoms;

    NamesOfLine(KnownNames session) {
        this.session = session;
    }

    /** The next statement begins: everything may have changed. */
    void forget() {
        callables = null;
        bindings = null;
        atoms = null;
    }

    @Override
    public List<Description> callables() {
        List<Description> known = callables == null ? session.callables() : callables;
        callables = known;
        return known;
    }

    @Override
    public List<String> bindings() {
        List<String> known = bindings == null ? session.bindings() : bindings;
        bindings = known;
        return known;
    }

    @Override
    public List<String> atoms() {
        List<String> known = atoms == null ? session.atoms() : atoms;
        atoms = known;
        return known;
    }
}
