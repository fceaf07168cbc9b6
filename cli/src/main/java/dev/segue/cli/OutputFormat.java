package dev.segue.cli;

import dev.segue.UsageError;
import dev.segue.source.Suggestions;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** How a command's result is written. */
enum OutputFormat {
    TEXT,
    JSON,
    DOT;

    /** The format that was asked for, if it is one of these. */
    static OutputFormat parse(String written, OutputFormat... offered) {
        String lower = written.toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(offered).map(OutputFormat::word).toList();
        for (OutputFormat format : offered) {
            if (format.word().equals(lower)) {
                return format;
            }
        }
        throw new UsageError(
                "this command cannot write \"" + written + "\"",
                Suggestions.hint(lower, words).orElse("--output takes " + String.join(" or ", words)));
    }

    /** Whether the words of a call ask for a document, which is owed then however the call ends. */
    static boolean isJsonAskedFor(String... words) {
        for (int index = 0; index < words.length; index++) {
            boolean next = index > 0 && words[index - 1].equals("--output");
            String written = words[index].toLowerCase(Locale.ROOT);
            if (written.equals("--output=json") || (next && written.equals("json"))) {
                return true;
            }
        }
        return false;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What shells offer where text and JSON can be written. */
    static final class TextOrJson extends Offer {
        TextOrJson() {
            super(TEXT, JSON);
        }
    }

    /** What shells offer where a plan can be written. */
    static final class OfPlan extends Offer {
        OfPlan() {
            super(TEXT, JSON, DOT);
        }
    }

    private abstract static class Offer implements Iterable<String> {
        private final List<String> words;

        Offer(OutputFormat... formats) {
            words = Arrays.stream(formats).map(OutputFormat::word).toList();
        }

        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }
    }
}
