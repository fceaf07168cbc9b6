package dev.segue.erlang.relup;

import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;

/**
 * How an application comes to a version from others, and back ({@code appup(4)}).
 *
 * @param version the application's version that the appup belongs to
 * @param up from which versions, in written order: the first that matches counts
 * @param down to which versions
 */
public record Appup(String version, List<Entry> up, List<Entry> down) {
    /** Takes copies of the lists. */
    public Appup {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** Which versions an entry is for. */
    public sealed interface Versions {
        /** One version. */
        record One(String version) implements Versions {}

        /**
         * All that a regular expression matches wholly, as {@code re:run} does.
         *
         * @param expression a binary that the file has
         */
        record Matching(Binary expression) implements Versions {}

        /** As it stands in a file. */
        default Term term() {
            return switch (this) {
                case One(String version) -> ListTerm.charlist(version);
                case Matching(Binary expression) -> expression;
            };
        }
    }

    /** The way from or to some versions. */
    public record Entry(Versions versions, List<AppupInstruction> instructions) {
        /** Takes a copy of the list. */
        public Entry {
            instructions = List.copyOf(instructions);
        }

        Term term() {
            return Tuple.of(
                    versions.term(),
                    new ListTerm(
                            instructions.stream().map(AppupInstruction::term).toList()));
        }
    }

    /** As the one term of a file. */
    public Term term() {
        return Tuple.of(ListTerm.charlist(version), terms(up), terms(down));
    }

    private static Term terms(List<Entry> entries) {
        return new ListTerm(entries.stream().map(Entry::term).toList());
    }
}
