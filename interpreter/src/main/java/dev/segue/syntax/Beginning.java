package dev.segue.syntax;

import dev.segue.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * How far a text has come that is typed piece by piece: a file or an expression. As the grammar decides: a text is a beginning if the parser misses nothing before its end.
 */
public sealed interface Beginning {

    /** It can stand as it is. */
    record Whole() implements Beginning {}

    /**
     * Something must follow.
     *
     * @param open the innermost bracket or text that was not yet closed; null if it is only that more must follow
     */
    record Begun(@Nullable Fragment open) implements Beginning {}

    /** Nothing that could follow would make it right. */
    record Wrong() implements Beginning {}

    /** Tells how far a text is. */
    static Beginning of(SourceText source) {
        return new BeginningParser(source).beginning();
    }

    /** Whether nothing in a text is wrong so far. */
    static boolean isRight(String text) {
        return !(of(SourceText.of("", text)) instanceof Wrong);
    }
}
