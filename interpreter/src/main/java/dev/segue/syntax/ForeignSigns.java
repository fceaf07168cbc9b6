package dev.segue.syntax;

import dev.segue.source.Diagnostic;
import dev.segue.source.SyntaxCode;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Signs of other languages, which come apart into several here: each is told of whole, with what it is called here. */
record ForeignSigns(TokenLayout layout, Places places) {
    private static final String LETTERS = "=/<>:|*.-";
    private static final String UNEQUAL = "two values are told apart with `!=`";
    private static final String COMMENT = "a comment begins with `#`, on each of its lines";
    private static final String MERGE =
            "this is left of a merge: keep what is right, and delete the lines with such signs";

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("||", "write `or` for a logical or, `++` to join texts"),
            Map.entry("=/=", UNEQUAL),
            Map.entry("/=", UNEQUAL),
            Map.entry("!==", UNEQUAL),
            Map.entry("<>", "write `!=` for unequal, `++` to join texts"),
            Map.entry("=:=", Sentences.EQUAL),
            Map.entry("===", Sentences.EQUAL),
            Map.entry("=<", "write `<=`"),
            Map.entry("<<", "there are no binaries: a text is written \"…\""),
            Map.entry(":=", "a name is bound with `let name = …`, a `var` is assigned with `name = …`"),
            Map.entry("<-", "write `in`: `for x in list`, `[x for x in list]`"),
            Map.entry("...", "a range is written `1..10`, with both ends in it"),
            Map.entry("**", "powers have no sign: multiply with `*`"),
            Map.entry("*=", "write it out: `x = x * …`"),
            Map.entry("//", "a comment begins with `#`; `div` divides integers"),
            Map.entry("/*", COMMENT),
            Map.entry("/**", COMMENT),
            Map.entry("*/", COMMENT),
            Map.entry("--", "a comment begins with `#`, and a variable shrinks with `x -= 1`"),
            Map.entry("::", "a type stands behind one `:`"),
            Map.entry("<<<<<<<", MERGE),
            Map.entry("=======", MERGE),
            Map.entry(">>>>>>>", MERGE));

    /** What to say if a token is part of such a sign. */
    @Nullable
    Diagnostic at(Token token) {
        Token first = token;
        Token before = touching(first);
        while (before != null && isSign(token)) {
            first = before;
            before = touching(first);
        }
        Token last = token;
        StringBuilder sign = new StringBuilder();
        for (int index = first.getTokenIndex(); index < layout.tokens().size(); index++) {
            Token next = layout.tokens().get(index);
            if (!isSign(next) || (!next.equals(first) && next.getStartIndex() != last.getStopIndex() + 1)) {
                break;
            }
            sign.append(next.getText());
            last = next;
        }
        return diagnostic(sign.toString(), first, last);
    }

    private @Nullable Diagnostic diagnostic(String sign, Token first, Token last) {
        return Optional.ofNullable(SIGNS.get(sign))
                .map(hint -> Diagnostic.of(
                                SyntaxCode.UNEXPECTED,
                                places.between(first, last),
                                "`" + sign + "` means nothing here.")
                        .withHint(hint))
                .orElse(null);
    }

    /** The sign that ends where a token begins; null if there is none. */
    private @Nullable Token touching(Token token) {
        Token before = layout.before(token);
        return before != null && isSign(before) && before.getStopIndex() + 1 == token.getStartIndex() ? before : null;
    }

    private static boolean isSign(Token token) {
        return token.getType() != Token.EOF
                && !token.getText().isEmpty()
                && token.getText().chars().allMatch(each -> LETTERS.indexOf(each) >= 0 || each == '!');
    }
}
