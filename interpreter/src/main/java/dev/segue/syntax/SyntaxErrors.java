package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SyntaxCode;
import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words for a syntax error: what stands there, what is wrong with it, what to do. */
final class SyntaxErrors {
    private final Scan scan;
    private final TokenLayout layout;
    private final Diagnostics diagnostics;
    private final Places places;

    SyntaxErrors(Scan scan, TokenLayout layout, Diagnostics diagnostics) {
        this.scan = scan;
        this.layout = layout;
        this.diagnostics = diagnostics;
        this.places = new Places(scan.source());
    }

    /** Reports an error unless a mistake of letters on its line has probably caused it. */
    void report(Parser parser, Token token, ParserRuleContext context) {
        Token previous = layout.before(token);
        boolean explained = (scan.linesWithErrors().get(token.getLine()) && !layout.isFirstOfLine(token))
                || (previous != null && scan.linesWithErrors().get(previous.getLine()));
        if (!explained) {
            diagnostics.report(diagnostic(parser, token, previous, context));
        }
    }

    private Diagnostic diagnostic(Parser parser, Token token, @Nullable Token previous, ParserRuleContext context) {
        Diagnostic known = token.getType() == Token.EOF ? end(parser, token, context) : bracket(token);
        known = known == null ? openAcrossLines(token) : known;
        known = known == null ? reserved(token, context) : known;
        known = known == null && previous != null ? afterPrevious(token, previous, context) : known;
        known = known == null ? outOfPlace(token, context) : known;
        return known == null ? unexpected(parser, token, context) : known;
    }

    private Diagnostic end(Parser parser, Token token, ParserRuleContext context) {
        Token open = layout.openBracketBefore(token);
        if (open != null) {
            return unclosed(open).withRelated("the text ends here", places.of(token));
        }
        Token last = layout.before(token);
        if (last != null && isAlone(last, context)) {
            return alone(token, last);
        }
        int end = last == null ? token.getStartIndex() : last.getStopIndex() + 1;
        String wanted = expected(parser, token, context).orElse("more");
        return Diagnostic.of(
                SyntaxCode.UNEXPECTED_END,
                scan.source().span(end, end),
                "The text ends too early: " + wanted + " is missing here.");
    }

    /** What should stand where a token stands, if that can be said in few words. */
    private Optional<String> expected(Parser parser, Token token, ParserRuleContext context) {
        boolean begun = !token.equals(context.getStart());
        if (begun && holdsCases(context) && isIn(context, SegueLexer.LBRACE)) {
            return Optional.of("`case` or `}`");
        }
        Optional<String> whole = begun ? Optional.empty() : Expectation.of(context.getRuleIndex());
        return whole.or(() -> Expectation.ofTokens(parser, token, context));
    }

    private Diagnostic unclosed(Token open) {
        String closing = Words.describe(Nesting.partner(open.getType()));
        return Diagnostic.of(
                        SyntaxCode.UNCLOSED_BRACKET,
                        places.of(open),
                        Words.describe(open.getType()) + " is never closed.")
                .withHint("put " + closing + " where it ends");
    }

    /** A statement begins where a bracket of a line above is still open. */
    private @Nullable Diagnostic openAcrossLines(Token token) {
        Token open = layout.openBracketBefore(token);
        if (open == null || open.getType() == SegueLexer.LBRACE || !layout.isFirstOfLine(token)) {
            return null;
        }
        boolean outdented = Words.isName(token.getType()) && token.getCharPositionInLine() <= layout.indent(open);
        if (!outdented && !Words.isReserved(token.getType())) {
            return null;
        }
        return unclosed(open).withRelated("something else begins here", places.of(token));
    }

    /** A bracket that closes another one than the last that was opened. */
    private @Nullable Diagnostic bracket(Token token) {
        if (!Nesting.closes(token.getType())) {
            return null;
        }
        Token open = layout.openBracketBefore(token);
        String sign = Words.describe(token.getType());
        if (open == null) {
            return Diagnostic.of(SyntaxCode.UNCLOSED_BRACKET, places.of(token), sign + " closes nothing.")
                    .withHint("delete it, or look above it for a bracket that is closed too early");
        }
        if (Nesting.partner(open.getType()) == token.getType()) {
            return null;
        }
        return Diagnostic.of(
                        SyntaxCode.UNCLOSED_BRACKET,
                        places.of(token),
                        sign + " does not close " + Words.describe(open.getType()) + ".")
                .withRelated("this is still open", places.of(open))
                .withHint("put " + Words.describe(Nesting.partner(open.getType())) + " before it");
    }

    private @Nullable Diagnostic reserved(Token token, ParserRuleContext context) {
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

    /** Mistakes that show in what stands right before. */
    private @Nullable Diagnostic afterPrevious(Token token, Token previous, ParserRuleContext context) {
        boolean applied = Words.isName(previous.getType()) || Nesting.closes(previous.getType());
        boolean opening = token.getType() == SegueLexer.LPAREN || token.getType() == SegueLexer.LBRACK;
        if (applied && opening) {
            String sign = Words.describe(token.getType());
            return Diagnostic.of(
                            SyntaxCode.NOT_A_CALL,
                            places.of(token),
                            "This " + sign + " does not touch what stands before it, so it applies to nothing.")
                    .withHint("write `" + previous.getText() + token.getText() + "…` without the space");
        }
        if (isAlone(previous, context)) {
            return alone(token, previous);
        }
        if (isComparison(token.getType()) && layout.lineHasBefore(token, SyntaxErrors::isComparison)) {
            return Diagnostic.of(SyntaxCode.CHAINED_COMPARISON, places.of(token), "Comparisons do not chain.")
                    .withHint("join two of them: `a < b and b < c`");
        }
        return null;
    }

    /** A name as the first and only token of a statement or step. */
    private static boolean isAlone(Token previous, ParserRuleContext context) {
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

    private Diagnostic alone(Token token, Token previous) {
        if (token.getType() == SegueLexer.ASSIGN
                || token.getType() == SegueLexer.ADD_ASSIGN
                || token.getType() == SegueLexer.SUBTRACT_ASSIGN) {
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
        return ForeignWords.hint(previous.getText(), token.getText())
                .map(diagnostic::withHint)
                .orElseGet(() -> diagnostic.withHint("a call has brackets: `" + previous.getText() + "()`"));
    }

    private static boolean isComparison(int type) {
        return type == SegueLexer.IN || (type >= SegueLexer.EQUAL && type <= SegueLexer.GREATER_OR_EQUAL);
    }

    private @Nullable Diagnostic outOfPlace(Token token, ParserRuleContext context) {
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

    private Diagnostic unexpected(Parser parser, Token token, ParserRuleContext context) {
        Token previous = layout.before(token);
        Optional<String> wanted = expected(parser, token, context);
        if (wanted.isPresent() && previous != null && previous.getLine() < token.getLine() && !holdsCases(context)) {
            return missing(wanted.get(), previous);
        }
        String here = describe(token);
        String message = wanted.map(words -> "Expected " + words + ", but found " + here + ".")
                .orElse(Character.toUpperCase(here.charAt(0)) + here.substring(1) + " does not fit here.");
        Diagnostic diagnostic = Diagnostic.of(SyntaxCode.UNEXPECTED, places.of(token), message);
        return ForeignWords.hintForSign(token.getText(), context.getRuleIndex(), wanted.orElse(""))
                .map(diagnostic::withHint)
                .orElse(diagnostic);
    }

    /** Whether a rule has already matched such a token. */
    private static boolean isIn(ParserRuleContext context, int type) {
        return context.getToken(type, 0) != null;
    }

    private static boolean holdsCases(ParserRuleContext context) {
        return context instanceof SegueParser.MatchStatementContext
                || context instanceof SegueParser.MatchExpressionContext
                || context instanceof SegueParser.TryContext;
    }

    /** What is missing at the end of a line is reported there, and not where the next line begins. */
    private Diagnostic missing(String wanted, Token previous) {
        int end = previous.getStopIndex() + 1;
        String message = Character.toUpperCase(wanted.charAt(0)) + wanted.substring(1) + " is missing after `"
                + previous.getText() + "`.";
        return Diagnostic.of(SyntaxCode.UNEXPECTED, scan.source().span(end, end), message);
    }

    private static String describe(Token token) {
        return switch (token.getType()) {
            case Token.EOF -> "the end of the text";
            case SegueLexer.TEXT_OPEN, SegueLexer.LINES_OPEN, SegueLexer.CHARACTERS -> "a text";
            default -> "`" + token.getText() + "`";
        };
    }
}
