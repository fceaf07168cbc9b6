package dev.segue.erlang.relup;

import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.text.TermWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the files so that OTP reads them back equal: the same content always gives the same text. */
public final class RelupWriter {
    private static final String UTF_8 = "%% coding: utf-8\n";

    private RelupWriter() {}

    /**
     * A relup with a line for every instruction that fits on one, and filled lines for very large ones, to be saved in
     * UTF-8.
     *
     * @throws IllegalArgumentException if it holds a term that has no text: a pid, port, reference or local fun
     */
    public static String write(Relup relup) {
        List<String> ways = AtOnce.each(List.of(Way.values()), way -> entries(relup.entries(way)));
        return withEncoding("{" + text(relup.version()) + ",\n " + ways.getFirst() + ",\n " + ways.getLast() + "}.\n");
    }

    /** An instruction alone, as it stands in a relup. */
    public static String write(RelupInstruction instruction) {
        return TermWriter.write(instruction.term());
    }

    /** An appup, with as much on a line as fits. */
    public static String write(Appup appup) {
        return withEncoding(TermWriter.write(List.of(appup.term())));
    }

    /** A release's resource file, with as much on a line as fits. */
    public static String write(ReleaseFile release) {
        return withEncoding(TermWriter.write(List.of(release.term())));
    }

    /** The list of releases, with as much on a line as fits. */
    public static String write(ReleasesFile releases) {
        return withEncoding(TermWriter.write(List.of(releases.term())));
    }

    private static String text(String text) {
        return TermWriter.write(ListTerm.charlist(text), 0, 0);
    }

    private static String entries(List<Relup.Entry> entries) {
        return entries.stream().map(RelupWriter::entry).collect(Collectors.joining(",\n  ", "[", "]"));
    }

    private static String entry(Relup.Entry entry) {
        StringBuilder out = new StringBuilder("{").append(text(entry.version())).append(",\n   ");
        out.append(TermWriter.write(entry.description(), 3, 1)).append(",\n   [");
        for (Iterator<RelupInstruction> rest = entry.instructions().iterator(); rest.hasNext(); ) {
            Term term = rest.next().term();
            TermWriter.appendCompact(out, term, 4, rest.hasNext() ? 1 : 3);
            out.append(rest.hasNext() ? ",\n    " : "");
        }
        return out.append("]}").toString();
    }

    private static String withEncoding(String text) {
        return isAscii(text) ? text : UTF_8 + text;
    }

    /** Only a character of ASCII takes one byte. */
    private static boolean isAscii(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == text.length();
    }
}
