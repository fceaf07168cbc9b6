package dev.segue.syntax;

import dev.segue.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes trees of texts. Never throws for what a text holds: every mistake is a diagnostic. */
public final class Parser {
    private Parser() {}

    /** Parses a whole file. */
    public static ParseResult<UpgradeFile> parse(SourceText source) {
        return new ParseResult<>(new UpgradeFile(source, null, List.of()), List.of(), Set.of());
    }

    /** Parses one expression that is the whole text; empty if it has errors. */
    public static ParseResult<Optional<Expr>> parseExpression(SourceText source) {
        return new ParseResult<>(Optional.empty(), List.of(), Set.of());
    }
}
