package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What somebody probably meant who wrote a sign or word where something else is wanted. */
record FittingHints(TokenLayout layout) {
    private static final String CASES = "`case` or `}`";

    /**
     * A hint for a token that does not fit.
     *
     * @param rule the rule of the grammar that it stands in
     * @param wanted what is wanted there, in words; empty if that cannot be said
     */
    Optional<String> of(Token token, int rule, String wanted) {
        Token previous = layout.before(token);
        int type = previous == null ? Token.EOF : previous.getType();
        return unit(token, previous)
                .or(() -> dashed(token))
                .or(() -> letterOfText(token, previous))
                .or(() -> wanted.equals(CASES) ? amongCases(token) : Optional.empty())
                .or(() -> ofWanted(token, type, rule, wanted))
                .or(() -> new SignHints(layout).of(token, type, rule, wanted))
                .or(() -> wanted.contains("`,`") || rule == SegueParser.RULE_listLiteral
                        ? Optional.of("is a `,` missing before it?")
                        : Optional.empty());
    }

    /** A unit that stands away from its number. */
    Optional<String> unit(Token token, @Nullable Token previous) {
        return previous == null || previous.getType() != SegueLexer.INTEGER
                ? Optional.empty()
                : Units.written(previous.getText(), token.getText())
                        .map(written -> "a unit touches its number: `" + written + "`");
    }

    /** A letter that says in other languages what kind of text follows. */
    private static Optional<String> letterOfText(Token token, @Nullable Token previous) {
        boolean touches = token.getType() == SegueLexer.TEXT_OPEN
                && previous != null
                && Words.isName(previous.getType())
                && previous.getStopIndex() + 1 == token.getStartIndex();
        return SignHints.when(touches, "nothing touches the `\"` of a text; values are put into it with `${value}`");
    }

    /** A name with a dash in it. */
    Optional<String> dashed(Token token) {
        Token previous = layout.before(token);
        int index = token.getTokenIndex() + 1;
        if (token.getType() != SegueLexer.MINUS
                || previous == null
                || index == layout.tokens().size()
                || !Words.isName(previous.getType())) {
            return Optional.empty();
        }
        Token next = layout.tokens().get(index);
        boolean dashes = (Words.isName(next.getType()) || Words.isReserved(next.getType()))
                && previous.getStopIndex() + 1 == token.getStartIndex()
                && token.getStopIndex() + 1 == next.getStartIndex();
        return SignHints.when(dashes, "a name has no `-`: is it `" + previous.getText() + "_" + next.getText() + "`?");
    }

    private static Optional<String> amongCases(Token token) {
        return Optional.of(
                switch (token.getText()) {
                    case "," -> "cases stand one after the other, without commas";
                    case "default", "else", "_" -> Sentences.ANY_CASE;
                    default -> "each case begins with `case`: `case 1 -> …`";
                });
    }

    private static Optional<String> ofWanted(Token token, int previous, int rule, String wanted) {
        String sign = token.getText();
        return switch (wanted) {
            case "a text in quotes" ->
                Optional.of(
                        sign.equals("(")
                                ? "a title stands without parentheses: `step \"…\" { … }`"
                                : "write it in quotes: `\"" + sign + "\"`");
            case "`->`" -> Optional.of(ofCase(sign));
            case "`rescue`" -> Optional.of(sign.equals("finally") ? Sentences.ALWAYS : Sentences.RESCUE);
            case "`within`" -> Optional.of("an `await` says how long it waits: `await … within 5s else \"…\"`");
            case "`else`" -> Optional.of(Sentences.ELSE);
            case "`in`" -> Optional.of("write `in`: `for x in list`");
            case "`for`" -> Optional.of("a loop side by side is written `parallel for x in list { … }`");
            case "`=>`" -> Optional.of("behind a key that is no name stands `=>`");
            case "`(`" -> Optional.of(ofFormals(previous, rule));
            case "`=`" -> ofBinding(sign, rule);
            case "`rollback` or `restart` or `halt`" -> Optional.of(Sentences.POLICIES);
            default -> Optional.empty();
        };
    }

    private static String ofCase(String sign) {
        return switch (sign) {
            case "|" -> "a case has one pattern: write two cases, or `case n when n in [1, 2] -> …`";
            case "if" -> "what else a case wants stands behind `when`: `case n when n > 1 -> …`";
            case "=>" -> Sentences.ARROWS;
            default -> "a case is written `case 1 -> …`";
        };
    }

    private static String ofFormals(int previous, int rule) {
        boolean lambda = previous == SegueLexer.FN;
        if (lambda) {
            return Sentences.LAMBDA;
        }
        return rule == SegueParser.RULE_formals
                ? "parameters stand in parentheses, also where there are none: `(x)`, `()`"
                : "write parentheses: `(…)`";
    }

    private static Optional<String> ofBinding(String sign, int rule) {
        return switch (rule) {
            case SegueParser.RULE_let ->
                Optional.of(
                        sign.equals(",")
                                ? "several names are bound as a tuple: `let (a, b) = …`"
                                : "a name is bound with `let name = …`, one that changes with `var name = …`, in a body");
            case SegueParser.RULE_param -> Optional.of(Sentences.PARAMETER_TYPE);
            default -> Optional.empty();
        };
    }
}
