package dev.segue.syntax;

import dev.segue.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The examples of the language page. */
final class LanguagePage {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```\n(.*?)^```$");
    private static final Pattern INLINE = Pattern.compile("`([^`\n]+)`");

    private LanguagePage() {}

    /** The scripts that stand in fences of their own; the grammar is no script. */
    static List<SourceText> scripts() {
        return FENCE.matcher(text())
                .results()
                .map(MatchResult::group)
                .map(fence -> fence.substring(4, fence.length() - 3))
                .filter(script -> !script.contains("= header?"))
                .map(script -> SourceText.of("docs/language.md", script))
                .toList();
    }

    /** What stands between backquotes in running text. */
    static List<String> inlineCode() {
        return INLINE.matcher(FENCE.matcher(text()).replaceAll(""))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    static String text() {
        try {
            return Files.readString(Path.of("../docs/language.md"));
        } catch (IOException failure) {
            throw new IllegalStateException("the language page is missing", failure);
        }
    }
}
