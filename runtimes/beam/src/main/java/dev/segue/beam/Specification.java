package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;
import java.util.Optional;

/**
 * An application's specification: what stands in its {@code .app} file.
 *
 * @param application its name
 * @param keys the keys, as {@code application:load} takes them
 * @param folder the folder on the node that holds its code; empty if only the runner has it
 */
record Specification(String application, ListTerm keys, Optional<String> folder) {

    /** Reads what a text holds; empty if that is no specification. */
    static Optional<Specification> read(Peer peer, String text, Optional<String> folder) {
        Term answer = peer.ask(Question.SPECIFICATION, new Binding("Text", ListTerm.charlist(text)));
        return answer instanceof Tuple found && found.isTagged("application", 3) && found.at(2) instanceof ListTerm keys
                ? Optional.of(new Specification(Terms.atom(found.at(1)), keys, folder))
                : Optional.empty();
    }

    /** Whether it is of that application and version. */
    boolean isOf(String name, String version) {
        return application.equals(name)
                && Terms.field(keys, "vsn").map(Terms::text).orElse("").equals(version);
    }

    /** The modules that it lists. */
    List<String> modules() {
        return Terms.field(keys, "modules").map(Terms::elements).orElse(List.of()).stream()
                .map(Terms::atom)
                .toList();
    }

    /** The name of the file that holds it. */
    static String file(String application) {
        return application + ".app";
    }

    Atom name() {
        return Atom.of(application);
    }
}
