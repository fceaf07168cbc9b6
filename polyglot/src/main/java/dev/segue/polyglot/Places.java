package dev.segue.polyglot;

import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignFailure.Entry;
import dev.segue.foreign.ForeignFailure.Reason;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/** Says where in a foreign text something failed. */
record Places(SourceText text) {
    private static final int SHOWN = 20;
    private static final int LONGEST = 500;

    /** So does Python, behind it. */
    private static final Pattern LINE = Pattern.compile(" \\(\\S+, line \\d+\\)$");

    /** What the engine itself refuses is told with the name of a class of Java. */
    private static final Pattern JAVA = Pattern.compile("^(?:[a-z]\\w*\\.)+[A-Z][\\w$]*: ");

    /** The engine names the place of a mistake that it reads in words, too. */
    private static final Pattern PLACE = Pattern.compile("^(SyntaxError: )\\S+:\\d+:\\d+ ");

    /** What the engine tells, as a failure. */
    ForeignFailure failure(PolyglotException thrown) {
        boolean limit = thrown.isResourceExhausted() || thrown.isCancelled();
        return new ForeignFailure(limit ? Reason.LIMIT : Reason.THROWN, sentence(thrown), stack(thrown));
    }

    private static String sentence(PolyglotException thrown) {
        String message = thrown.getMessage();
        if (thrown.isExit()) {
            return "foreign code cannot end the program: it called exit";
        }
        if (message == null || message.isBlank()) {
            return "foreign code threw something that says nothing";
        }
        // The engine repeats the line of the text below the message.
        String first = message.lines().findFirst().orElse(message).strip();
        first = PLACE.matcher(first).replaceFirst("$1");
        first = LINE.matcher(first).replaceFirst("");
        first = JAVA.matcher(first).replaceFirst("");
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "…";
    }

    /** The calls under way in the text when that was thrown, innermost first. */
    List<Entry> stack(PolyglotException thrown) {
        List<Entry> entries = new ArrayList<>();
        SourceSection innermost = thrown.getSourceLocation();
        for (PolyglotException.StackFrame frame : thrown.getPolyglotStackTrace()) {
            SourceSection section = frame.isGuestFrame() ? frame.getSourceLocation() : null;
            if (section != null && isOfText(section) && entries.size() < SHOWN) {
                boolean exact = entries.isEmpty() && innermost != null && isOfText(innermost);
                entries.add(new Entry(frame.getRootName(), span(exact && innermost != null ? innermost : section)));
            }
        }
        if (entries.isEmpty() && innermost != null && isOfText(innermost)) {
            entries.add(new Entry(text.name(), span(innermost)));
        }
        return entries;
    }

    boolean isOfText(SourceSection section) {
        return section.isAvailable()
                && section.hasCharIndex()
                && section.getSource().getName().equals(text.name())
                && section.getCharEndIndex() <= text.length();
    }

    // A section may be a whole function; its first line is enough to find it.
    private Span span(SourceSection section) {
        int start = section.getCharIndex();
        // Python counts what a line is set in by to the statement.
        while (start < section.getCharEndIndex() - 1 && text.text().charAt(start) == ' ') {
            start++;
        }
        int end = Math.min(section.getCharEndIndex(), text.lineEnd(text.line(start)));
        return new Span(text, start, Math.max(start, end));
    }
}
