package dev.segue.spec;

import dev.segue.resolve.Direction;
import dev.segue.run.Outcome;
import dev.segue.run.RunEvent;
import dev.segue.run.RunState;
import dev.segue.runtime.TargetLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands behind one {@code ###}: something that must come of a chunk, or how to try it. */
sealed interface Note {

    /** The line in the chunk's file, from 1. */
    int line();

    /** The rules of the language page that a chunk is about. */
    record Rules(int line, List<String> ids) implements Note {}

    /**
     * A diagnostic that must stand on this line.
     *
     * @param hint part of one of its hints, or null for any
     * @param related how many lines further down, or up if negative, a related place stands, or null for any
     */
    record Problem(
            int line,
            String code,
            String text,
            @Nullable String hint,
            @Nullable Integer related) implements Note {}

    /** What the lints say counts, too. */
    record Lints(int line) implements Note {}

    /** The names of the planned steps in order; a marker counts only where it is named. */
    record Order(int line, Direction direction, List<String> names) implements Note {}

    /** A message that the run must log; the level is null for any. A text that ends with an ellipsis is a beginning. */
    record Message(int line, TargetLog.@Nullable Level level, String text) implements Note {
        boolean fits(TargetLog.@Nullable Level actual, String message) {
            boolean begins = text.endsWith("…") && message.startsWith(text.substring(0, text.length() - 1));
            return (level == null || level == actual) && (begins || message.equals(text));
        }
    }

    /** Other messages may follow those that are named. */
    record MoreMessages(int line) implements Note {}

    /**
     * The run must fail.
     *
     * @param here whether on this line; else at a place outside of the chunk, as in the standard library
     */
    record Failure(int line, boolean here, String kind, String text) implements Note {}

    /** What the expression of the line must give, as it prints. */
    record Gives(int line, String literal) implements Note {}

    /** The state in which the run must end. */
    record State(int line, RunState state) implements Note {}

    /** The outcome that the run must tell. */
    record Ending(int line, Outcome outcome) implements Note {}

    /** A part of something that the run must list as left; all that is listed must be named. */
    record Left(int line, String text) implements Note {}

    /** The names of the steps that the run must undo, in order. */
    record Undone(int line, List<String> names) implements Note {}

    /** Something that must happen in the run at least once. */
    record Happens(int line, RunEvent.Kind kind) implements Note {}

    /** The script is run though nothing is said about it but that it completes. */
    record Run(int line) implements Note {}

    /** Planning must be refused because of how it was asked for. */
    record Usage(int line, String text) implements Note {}

    /** A value for a param of the script. */
    record Parameter(int line, String name, String value) implements Note {}

    /** The script is run down. */
    record Down(int line) implements Note {}

    /** The scenario to run on: a section of the chunk, else a file beside the chapter's. */
    record ScenarioName(int line, String file) implements Note {}

    /** Misfortunes as in an address of the simulator: {@code refused@suspend:2}. */
    record Faults(int line, String text) implements Note {}

    /** A number of something that the simulated node must show when the run has ended. */
    record NodeShows(int line, Facet facet, long number) implements Note {}

    /** What can be counted on a node. */
    enum Facet {
        GUARDS,
        SUSPENDED,
        CRASHED,
        KILLED
    }

    /** A bound of the host: {@code steps}, {@code depth}, {@code elements}, {@code bits} or {@code ms}. */
    record Bound(int line, String name, int most) implements Note {}

    /** A character of the script that stands for a byte which cannot be written in the file. */
    record Letter(int line, char written, byte meant) implements Note {}

    /** From the next line on, the text of a file that the script uses or runs on. */
    record Section(int line, String name) implements Note {}

    /** Every line that says something is an expression and a chunk of its own; other lines are for all of them. */
    record Expressions(int line) implements Note {}
}
