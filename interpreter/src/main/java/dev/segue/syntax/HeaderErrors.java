package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser.HeaderContext;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.source.SyntaxCode;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Words for what is wrong in the {@code upgrade} line. */
record HeaderErrors(TokenLayout layout, SourceText source) {

    /** The version to start from is there, and that to go to is not. */
    @Nullable
    Diagnostic halfOfVersions(@Nullable Token previous, ParserRuleContext context) {
        boolean half = context instanceof HeaderContext header && header.FROM() != null && header.TO() == null;
        if (!half || previous == null || previous.getType() != SegueLexer.TEXT_CLOSE) {
            return null;
        }
        int end = previous.getStopIndex() + 1;
        return Diagnostic.of(
                        SyntaxCode.UNEXPECTED,
                        source.span(end, end),
                        "The `upgrade` line says which version it starts from, but not which it goes to.")
                .withHint("name both: `from \"0.1.0\" to \"0.2.0\"`");
    }

    /** A text stands in quotes where the line wants none, or without its word; a version stands without its quotes. */
    Optional<String> hintForText(Token token) {
        boolean number = token.getType() == SegueLexer.FLOAT || token.getType() == SegueLexer.INTEGER;
        if ((token.getType() != SegueLexer.TEXT_OPEN && !number)
                || !layout.lineHasBefore(token, type -> type == SegueLexer.UPGRADE)) {
            return Optional.empty();
        }
        Token previous = layout.before(token);
        return Optional.of(
                !number && previous != null && previous.getType() == SegueLexer.UPGRADE
                        ? "the application's name stands without quotes: `upgrade chat`"
                        : "versions are written `from \"0.1.0\" to \"0.2.0\"`");
    }
}
