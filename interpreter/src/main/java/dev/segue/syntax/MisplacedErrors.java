package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser;
import dev.segue.source.Diagnostic;
import dev.segue.source.Suggestions;
import dev.segue.source.SyntaxCode;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Words for what is right elsewhere: reserved words as names, names alone, statements among steps, steps in bodies. */
record MisplacedErrors(TokenLayout layout, Places places) {
    private static final int SHORTEST_MISTAKE = 3;
    private static final List<String> BEGINNINGS = List.of(
            "upgrade",
            "use",
            "param",
            "fn",
            "instruction",
            "check",
            "foreign",
            "step",
            "section",
            "let",
            "var",
            "assume",
            "await",
            "if",
            "match",
            "for",
            "parallel",
            "try",
            "fail",
            "return",
            "always",
            "point_of_no_return");

    @Nullable
    Diagnostic reserved(Token token, ParserRuleContext context) {
        boolean wantsName =
                context.getRuleIndex() == SegueParser.RULE_name || Expectation.wantsName(context.getRuleIndex());
        if (!wantsName || !Words.isReserved(token.getType()) || !standsForName(token)) {
            return null;
        }
        return Diagnostic.of(
                        SyntaxCode.RESERVED_WORD,
                        places.of(token),
                        "`" + token.getText() + "` is a reserved word, so it cannot be a name.")
                .withHint("choose another name, such as `" + token.getText() + "_`");
    }

    /** A reserved word is meant as a name where a name is bound: behind these words and signs. */
    private boolean standsForName(Token token) {
        Token previous = layout.before(token);
        if (previous == null) {
            return false;
        }
        return switch (previous.getType()) {
            case SegueLexer.LET,
                    SegueLexer.VAR,
                    SegueLexer.FN,
                    SegueLexer.PARAM,
                    SegueLexer.INSTRUCTION,
                    SegueLexer.FOR,
                    SegueLexer.CASE,
                    SegueLexer.UPGRADE,
                    SegueLexer.AS,
                    SegueLexer.PIN,
                    SegueLexer.ON,
                    SegueLexer.BEFORE,
                    SegueLexer.AFTER,
                    SegueLexer.COLON,
                    SegueLexer.COMMA,
                    SegueLexer.CALL_OPEN,
                    SegueLexer.LPAREN,
                    SegueLexer.LBRACK -> true;
            default -> false;
        };
    }

    /** A name as the first and only token of a statement or step. */
    static boolean isAlone(Token previous, ParserRuleContext context) {
        boolean first = context.getStart().equals(previous) && Words.isName(previous.getType());
        return first
                && switch (context.getRuleIndex()) {
                    case SegueParser.RULE_call,
                            SegueParser.RULE_statement,
                            SegueParser.RULE_stepItem,
                            SegueParser.RULE_item -> true;
                    default -> false;
                };
    }

    Diagnostic alone(Token token, Token previous) {
        if (token.getType() == SegueLexer.ASSIGN
                || token.getType() == SegueLexer.ADD_ASSIGN
                || token.getType() == SegueLexer.SUBTRACT_ASSIGN) {
            if (layout.lineHasBefore(previous, type -> type == SegueLexer.PARAM)) {
                return Diagnostic.of(
                                SyntaxCode.UNEXPECTED,
                                places.of(previous),
                                "`" + previous.getText() + "` does not fit here.")
                        .withHint(Sentences.PARAMETER_TYPE);
            }
            return Diagnostic.of(
                            SyntaxCode.OUT_OF_PLACE,
                            places.of(previous).to(places.of(token)),
                            "`" + previous.getText() + "` cannot be assigned here: only a `var` can, in a body.")
                    .withHint("bind a name with `let " + previous.getText() + " = …`");
        }
        Diagnostic diagnostic = Diagnostic.of(
                SyntaxCode.STANDS_ALONE,
                places.of(previous),
                "`" + previous.getText() + "` alone is neither a call nor a word that means something here.");
        FittingHints hints = new FittingHints(layout);
        return hints.unit(previous, layout.before(previous))
                .or(() -> hints.dashed(token))
                .or(() -> ForeignWords.hint(previous.getText(), token.getText()))
                .or(() -> meantWord(previous.getText()))
                .or(() -> meantValue(previous, token))
                .map(diagnostic::withHint)
                .orElseGet(() -> diagnostic.withHint("a call has brackets: `" + previous.getText() + "()`"));
    }

    /** The value that a body ends with, as other languages have it. */
    private static Optional<String> meantValue(Token name, Token next) {
        return next.getType() == SegueLexer.RBRACE
                ? Optional.of(
                        "a body gives a value with `return %1$s`, and calls with `%1$s()`".formatted(name.getText()))
                : Optional.empty();
    }

    @Nullable
    Diagnostic outOfPlace(Token token, ParserRuleContext context) {
        String word = "`" + token.getText() + "`";
        return switch (context.getRuleIndex()) {
            case SegueParser.RULE_block -> inBlock(token, word, context);
            case SegueParser.RULE_file, SegueParser.RULE_stepBlock -> amongSteps(token, word);
            default -> null;
        };
    }

    private @Nullable Diagnostic inBlock(Token token, String word, ParserRuleContext context) {
        boolean afterReturn = ((SegueParser.BlockContext) context).returnStatement() != null;
        if (afterReturn) {
            return Diagnostic.of(SyntaxCode.UNEXPECTED, places.of(token), "Nothing can follow a `return` in its block.")
                    .withHint("delete what follows, or put the `return` at the end");
        }
        if (!Words.isReserved(token.getType()) || token.getType() > SegueLexer.SECTION) {
            return null;
        }
        Token open = layout.openBracketBefore(token);
        Diagnostic diagnostic = Diagnostic.of(
                        SyntaxCode.OUT_OF_PLACE, places.of(token), word + " cannot stand in a body.")
                .withHint("is a `}` missing above it?");
        return open == null ? diagnostic : diagnostic.withRelated("the body begins here", places.of(open));
    }

    private @Nullable Diagnostic amongSteps(Token token, String word) {
        return switch (token.getType()) {
            case SegueLexer.VAR,
                    SegueLexer.FOR,
                    SegueLexer.MATCH,
                    SegueLexer.PARALLEL,
                    SegueLexer.TRY,
                    SegueLexer.FAIL,
                    SegueLexer.RETURN ->
                Diagnostic.of(
                                SyntaxCode.OUT_OF_PLACE,
                                places.of(token),
                                word + " stands only in a body, not among steps.")
                        .withHint("put it into a step: `step \"…\" { … }`");
            case SegueLexer.UPGRADE ->
                Diagnostic.of(
                                SyntaxCode.OUT_OF_PLACE,
                                places.of(token),
                                "The `upgrade` line stands once, above all else.")
                        .withHint("move it to the top, or delete it");
            case SegueLexer.USE, SegueLexer.PARAM, SegueLexer.FN, SegueLexer.INSTRUCTION ->
                Diagnostic.of(SyntaxCode.OUT_OF_PLACE, places.of(token), word + " stands only at the top of the file.")
                        .withHint("move it out of the braces");
            default -> null;
        };
    }

    /** A word of the grammar that was probably meant; single letters are too near to everything. */
    private static Optional<String> meantWord(String written) {
        return written.length() < SHORTEST_MISTAKE ? Optional.empty() : Suggestions.hint(written, BEGINNINGS);
    }
}
