package dev.segue.cli.session;

import dev.segue.describe.Description;
import dev.segue.repl.Repl;
import dev.segue.repl.Session;
import dev.segue.repl.assist.KnownNames;
import dev.segue.runtime.Applications;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a session knows.
 *
 * @param repl the session
 */
public record SessionNames(Repl repl) implements KnownNames {

    @Override
    public List<Description> callables() {
        Session session = repl.session();
        return session.segue()
                .describe(session.segue()
                        .enter(session.definitions(), SourceText.of("session", ""))
                        .script());
    }

    @Override
    public List<String> bindings() {
        List<String> names =
                new ArrayList<>(repl.session().definitions().bindings().keySet());
        Collections.reverse(names);
        return names;
    }

    @Override
    public List<String> atoms() {
        try {
            return repl.session().target().runtime().capability(Applications.class).stream()
                    .flatMap(applications -> applications.running().stream())
                    .map(Applications.Application::name)
                    .sorted()
                    .toList();
        } catch (RuntimeFailure silent) {
            return List.of();
        }
    }
}
