package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.RuntimeFailure;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A version's specification and code path taken over, as the release handler does after its point of no return
 * ({@code application_controller:change_application_data}, {@code code:replace_path}), except that the environment that
 * runs is kept: only keys that are new get their default.
 */
final class Adoption {

    private final Peer peer;
    private final Atom application;
    private final ListTerm keysBefore;
    private final ListTerm keysAdded;
    private final Optional<String> folderBefore;
    private final boolean pathChanged;
    private final AtomicBoolean restored = new AtomicBoolean();

    private Adoption(
            Peer peer,
            Atom application,
            ListTerm keysBefore,
            ListTerm keysAdded,
            Optional<String> folderBefore,
            boolean pathChanged) {
        this.peer = peer;
        this.application = application;
        this.keysBefore = keysBefore;
        this.keysAdded = keysAdded;
        this.folderBefore = folderBefore;
        this.pathChanged = pathChanged;
    }

    /** Takes a version over. */
    static Adoption of(Peer peer, Specification specification) {
        Atom application = specification.name();
        Optional<String> before = peer.call("code", "lib_dir", application) instanceof ListTerm folder
                ? Optional.of(Terms.text(folder) + "/ebin")
                : Optional.empty();
        Tuple replaced = replace(peer, application, specification.keys(), ListTerm.NIL);
        specification.folder().ifPresent(folder -> path(peer, application, folder));
        return new Adoption(
                peer,
                application,
                (ListTerm) replaced.at(1),
                (ListTerm) replaced.at(2),
                before,
                specification.folder().isPresent());
    }

    private static Tuple replace(Peer peer, Atom application, ListTerm keys, ListTerm drop) {
        Term answer = peer.ask(
                Question.ADOPT, new Binding("Name", application), new Binding("Keys", keys), new Binding("Drop", drop));
        if (answer instanceof Tuple replaced
                && replaced.isTagged("ok", 3)
                && replaced.at(1) instanceof ListTerm
                && replaced.at(2) instanceof ListTerm) {
            return replaced;
        }
        throw new RuntimeFailure.Refused("%s does not take over the specification of %s: %s"
                .formatted(peer.name(), application.name(), Failures.reason(answer)));
    }

    private static void path(Peer peer, Atom application, String folder) {
        Term answer = peer.call("code", "replace_path", application, ListTerm.charlist(folder));
        if (!answer.equals(Atom.TRUE)) {
            throw new RuntimeFailure.Refused("%s does not take %s into its code path: %s"
                    .formatted(peer.name(), folder, Failures.reason(answer)));
        }
    }

    /** Takes it back; does so once. */
    void restore() {
        if (restored.compareAndSet(false, true)) {
            replace(peer, application, keysBefore, keysAdded);
            if (pathChanged) {
                folderBefore.ifPresent(folder -> path(peer, application, folder));
            }
        }
    }
}
