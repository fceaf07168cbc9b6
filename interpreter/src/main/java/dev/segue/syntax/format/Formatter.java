package dev.segue.syntax.format;

import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.UpgradeFile;
import java.util.List;
import java.util.Optional;

/**
 * Brings scripts into the one style: what a script means, its comments and the spelling of its literals stay; white
 * space, line breaks, semicolons and commas before closing brackets are the formatter's. Lines end in {@code \n}.
 * Formatting what is formatted changes nothing. The style is described in {@code docs/formatting.md}.
 */
public final class Formatter {
    /** How many columns a line has, where what stands on it can be broken. */
    static final int WIDTH = 100;

    private Formatter() {}

    /**
     * What came of formatting.
     *
     * @param text empty if the script has errors
     * @param diagnostics errors and warnings of letters and grammar, in source order
     */
    public record Result(Optional<String> text, List<Diagnostic> diagnostics) {
        /** Keeps an immutable copy. */
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Formats a script or library, unless it has errors. */
    public static Result format(SourceText source) {
        SourceText text = SourceText.of(source.name(), source.text().replaceAll("\r\n?", "\n"));
        ParseResult<UpgradeFile> parsed = Parser.parse(text);
        if (parsed.hasErrors()) {
            return new Result(Optional.empty(), parsed.diagnostics());
        }
        Doc file = new Printers(text).items().file(parsed.tree());
        return new Result(Optional.of(Layout.of(file, WIDTH)), parsed.diagnostics());
    }
}
