package dev.segue.cli;

import dev.segue.UsageError;
import dev.segue.source.Suggestions;
import java.util.Arrays;
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

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
