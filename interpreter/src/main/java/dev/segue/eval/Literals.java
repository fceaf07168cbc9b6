package dev.segue.eval;

import dev.segue.resolve.Constants;
import dev.segue.resolve.Types;
import dev.segue.source.SourceText;
import dev.segue.syntax.Expr;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.value.Kind;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.Optional;
import java.util.Set;

/** Reads values that people write outside a script. */
public final class Literals {

    private Literals() {}

    /**
     * Reads a literal of some kinds, as {@code -P name=value} gives it. Where only a string fits, the text is the value
     * as it is.
     *
     * @param kinds the kinds that fit; empty means any
     * @throws IllegalArgumentException with a sentence for people if the text is no such literal
     */
    public static Value read(String text, Set<Kind> kinds) {
        if (kinds.equals(Set.of(Kind.STRING))) {
            return new StringValue(text);
        }
        Value value = parse(text)
                .orElseThrow(() -> new IllegalArgumentException("%s is no literal%s"
                        .formatted(quoted(text), kinds.isEmpty() ? "" : " of the type " + Types.describe(kinds))));
        if (!kinds.isEmpty() && !kinds.contains(value.kind())) {
            throw new IllegalArgumentException("%s is of the type %s; %s is wanted"
                    .formatted(quoted(text), value.kind().text(), Types.describe(kinds)));
        }
        return value;
    }

    private static Optional<Value> parse(String text) {
        ParseResult<Optional<Expr>> parsed = Parser.parseExpression(SourceText.of("value", text));
        return parsed.hasErrors() ? Optional.empty() : parsed.tree().flatMap(Constants::valueOf);
    }

    private static String quoted(String text) {
        return new StringValue(text).literal();
    }
}
