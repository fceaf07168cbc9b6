package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.Optional;

/** What the release handler gives as the reason of an error, in words. */
final class ReleaseErrors {

    private ReleaseErrors() {}

    /** The reason of {@code {error, Reason}}, to stand behind a colon. */
    static String sentence(Term answer) {
        Term reason = answer instanceof Tuple error && error.isTagged("error", 2) ? error.at(1) : answer;
        if (reason instanceof Tuple nested && nested.isTagged("error", 2)) {
            return sentence(nested);
        }
        if (reason instanceof Tuple raised && raised.isTagged("EXIT", 2)) {
            return sentence(withoutStack(raised.at(1)));
        }
        return known(reason).orElseGet(() -> Failures.reason(reason));
    }

    private static Optional<String> known(Term reason) {
        if (!(reason instanceof Tuple tuple) || tuple.size() == 0 || !(tuple.at(0) instanceof Atom tag)) {
            return Optional.empty();
        }
        if (tag.name().equals("segue") && tuple.size() == 4) {
            return text(tuple.at(1)).flatMap(step -> text(tuple.at(3)).map(message -> message + " (" + step + ")"));
        }
        if (tuple.size() != 2) {
            return Optional.empty();
        }
        String about = Failures.reason(tuple.at(1));
        return Optional.ofNullable(
                switch (tag.name()) {
                    case "old_processes" -> "a process still runs old code of " + about;
                    case "no_such_file" -> "there is no file " + about;
                    case "no_such_directory" -> "there is no folder " + about;
                    case "not_a_directory" -> about + " is no folder";
                    case "bad_relup_file" -> about + " is no relup of that release";
                    case "bad_rel_file" -> about + " is no release file";
                    case "bad_status" -> "its status is " + about;
                    default -> null;
                });
    }

    private static Optional<String> text(Term term) {
        return term instanceof Binary binary ? binary.text() : Optional.empty();
    }

    // A stack of Erlang tells whoever runs a script nothing; the node's log has it.
    private static Term withoutStack(Term raised) {
        return raised instanceof Tuple pair
                        && pair.size() == 2
                        && pair.at(1) instanceof dev.segue.erlang.term.ListTerm stack
                        && !stack.elements().isEmpty()
                        && stack.elements().stream().allMatch(frame -> frame instanceof Tuple call && call.size() >= 3)
                ? pair.at(0)
                : raised;
    }
}
