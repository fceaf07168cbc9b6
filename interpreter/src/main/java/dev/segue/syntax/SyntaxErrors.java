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
    /** Nobody reads more than so many; a file with more of them is no script. */
    static final int MOST = 10_000;

    private int count;
    private final Scan scan;
    private final TokenLayout layout;
    private final Diagnostics diagnostics;
    private final Places places;
    private final BracketErrors brackets;
    private final MisplacedErrors misplaced;
    private final HeaderErrors headers;
    private final ForeignSigns signs;
    private final FittingHints hints;
    private final LoopErrors loops;
    private final OtherBodies bodies;

    SyntaxErrors(Scan scan, TokenLayout layout, Diagnostics diagnostics) {
        this.scan = scan;
        this.layout = layout;
        this.diagnostics = diagnostics;
        this.places = new Places(scan.source());
        this.brackets = new BracketErrors(layout, places);
        this.misplaced = new MisplacedErrors(layout, places);
        this.headers = new HeaderErrors(layout, scan.source());
        this.signs = new ForeignSigns(layout, places);
        this.hints = new FittingHints(layout);
        this.loops = new LoopErrors(layout, places);
        this.bodies = new OtherBodies(layout);
    }

    /** Reports an error unless a mistake of letters has probably caused it. */
    void report(Parser parser, Token token, ParserRuleContext context) {
        Token previous = layout.before(token);
        if (!isExplained(token, previous, context) && !bodies.isEnd(token, previous, context) && ++count <= MOST) {
            diagnostics.report(diagnostic(parser, token, previous, context));
        }
    }

    /** Letters explain what is wrong behind them, up to the next item or statement on another line. */
    private boolean isExplained(Token token, @Nullable Token previous, ParserRuleContext context) {
        if (!layout.isFirstOfLine(token)) {
            return scan.linesWithErrors().get(token.getLine());
        }
        return !Recovery.isList(context)
                && previous != null
                && scan.linesWithErrors().get(previous.getLine());
    }

    private Diagnostic diagnostic(Parser parser, Token token, @Nullable Token previous, ParserRuleContext context) {
        Diagnostic known = headers.halfOfVersions(previous, context);
        known = known == null ? loops.at(token) : known;
        known = known == null ? signs.at(token) : known;
        if (known == null) {
            known = token.getType() == Token.EOF ? end(parser, token, context) : brackets.bracket(token);
        }
        // Where a list goes on, a bracket that is still open was left behind with the item that has the error.
        known = known == null && !Recovery.isList(context) ? brackets.openAcrossLines(token) : known;
        known = known == null ? misplaced.reserved(token, context) : known;
        known = known == null && previous != null ? afterPrevious(token, previous, context) : known;
        known = known == null ? misplaced.outOfPlace(token, context) : known;
        return known == null ? unexpected(parser, token, context) : known;
    }

    private Diagnostic end(Parser parser, Token token, ParserRuleContext context) {
        Token open = layout.openBracketBefore(token);
        if (open != null) {
            return brackets.unclosed(open).withRelated("the text ends here", places.of(token));
        }
        Token last = layout.before(token);
        if (last != null && MisplacedErrors.isAlone(last, context)) {
            return misplaced.alone(token, last);
        }
        int end = last == null ? token.getStartIndex() : last.getStopIndex() + 1;
        String wanted = expected(parser, token, context).orElse("something");
        Diagnostic diagnostic = Diagnostic.of(
                SyntaxCode.UNEXPECTED_END,
                scan.source().span(end, end),
                "The text ends too early: " + wanted + " is missing here.");
        return withHint(diagnostic, hintAtEnd(last, wanted));
    }

    private static Optional<String> hintAtEnd(@Nullable Token last, String wanted) {
        if (last != null && last.getType() == SegueLexer.DOT) {
            return Optional.of("nothing stands behind a step or statement: delete the `.`");
        }
        return wanted.equals("`else`") ? Optional.of(Sentences.ELSE) : Optional.empty();
    }

    private static Diagnostic withHint(Diagnostic diagnostic, Optional<String> hint) {
        return hint.map(diagnostic::withHint).orElse(diagnostic);
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
        if (MisplacedErrors.isAlone(previous, context)) {
            return misplaced.alone(token, previous);
        }
        if (isComparison(token.getType()) && layout.lineHasBefore(token, SyntaxErrors::isComparison)) {
            return Diagnostic.of(SyntaxCode.CHAINED_COMPARISON, places.of(token), "Comparisons do not chain.")
                    .withHint("join two of them: `a < b and b < c`");
        }
        return null;
    }

    private static boolean isComparison(int type) {
        return type == SegueLexer.IN || (type >= SegueLexer.EQUAL && type <= SegueLexer.GREATER_OR_EQUAL);
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
        return withHint(
                diagnostic,
                afterPipeline(token)
                        .or(() -> headers.hintForText(token))
                        .or(() -> hints.of(token, context.getRuleIndex(), wanted.orElse(""))));
    }

    /** Operators that bind tighter than a pipe cannot follow it. */
    private Optional<String> afterPipeline(Token token) {
        boolean operator = token.getType() == SegueLexer.RANGE
                || token.getType() == SegueLexer.DIV
                || token.getType() == SegueLexer.MOD
                || (token.getType() >= SegueLexer.JOIN && token.getType() <= SegueLexer.SLASH);
        return operator && layout.lineHasBefore(token, type -> type == SegueLexer.PIPE)
                ? Optional.of("put the pipeline into parentheses: `(a |> f) " + token.getText() + " b`")
                : Optional.empty();
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
        String last = previous.getType() == SegueLexer.TEXT_CLOSE ? "the text" : "`" + previous.getText() + "`";
        String message =
                Character.toUpperCase(wanted.charAt(0)) + wanted.substring(1) + " is missing after " + last + ".";
        Diagnostic diagnostic =
                Diagnostic.of(SyntaxCode.UNEXPECTED, scan.source().span(end, end), message);
        return previous.getType() == SegueLexer.RBRACE && wanted.equals("`else`")
                ? diagnostic.withHint("where a value is wanted, an `if` has both: `if a { b } else { c }`")
                : diagnostic;
    }

    private static String describe(Token token) {
        return switch (token.getType()) {
            case Token.EOF -> "the end of the text";
            case SegueLexer.TEXT_OPEN, SegueLexer.LINES_OPEN, SegueLexer.CHARACTERS -> "a text";
            default -> "`" + token.getText() + "`";
        };
    }
}
