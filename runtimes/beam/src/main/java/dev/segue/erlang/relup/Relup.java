package dev.segue.erlang.relup;

import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.List;

/**
 * How to come to a release from others, and back ({@code relup(4)}).
 *
 * @param version the release that the relup belongs to
 * @param up from which releases, in written order
 * @param down to which releases, in written order
 */
public record Relup(String version, List<Entry> up, List<Entry> down) {
    /** Takes copies of the lists. */
    public Relup {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /**
     * The way from or to one release.
     *
     * @param version the other release
     * @param description anything
     * @param instructions in the order in which they are carried out
     */
    public record Entry(String version, Term description, List<RelupInstruction> instructions) {
        /** Takes a copy of the list. */
        public Entry {
            instructions = List.copyOf(instructions);
        }

        /** The same with other instructions. */
        public Entry with(List<RelupInstruction> others) {
            return new Entry(version, description, others);
        }

        Term term() {
            return Tuple.of(
                    ListTerm.charlist(version),
                    description,
                    new ListTerm(
                            instructions.stream().map(RelupInstruction::term).toList()));
        }
    }

    /** The entries of one way. */
    public List<Entry> entries(Way way) {
        return way == Way.UP ? up : down;
    }

    /** As the one term of a file. */
    public Term term() {
        return Tuple.of(ListTerm.charlist(version), terms(up), terms(down));
    }

    private static Term terms(List<Entry> entries) {
        return new ListTerm(entries.stream().map(Entry::term).toList());
    }
}
