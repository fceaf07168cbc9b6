package dev.segue.cli.session;

import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Width;
import dev.segue.repl.assist.Candidate;
import java.util.List;

/**
 * How the choices of a completion are listed: what each of them is stands in one column behind all names, and is cut where
 * the terminal ends. The line reader itself would push it to the right edge.
 *
 * @param found what can be chosen
 * @param columns of the terminal
 */
record Choices(List<Candidate> found, int columns) {
    private static final int GAP = 2;
    /** The list has a column free on its right. */
    private static final int EDGE = 1;

    /** What is shown for one of them. */
    String shown(Candidate candidate) {
        String name = name(candidate);
        if (candidate.description().isEmpty()) {
            return name;
        }
        int names = found.stream().map(Choices::name).mapToInt(Width::of).max().orElse(0) + GAP;
        int room = columns - names - EDGE;
        String description = Printable.line(candidate.description());
        return room <= 0 ? name : Width.pad(name, names) + Width.fit(description, room);
    }

    /** What goes on directly behind a name is no part of it here. */
    private static String name(Candidate candidate) {
        return candidate.text().replaceFirst("(\\(\\)?|: )$", "");
    }
}
