package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser;
import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * Goes on after a syntax error at the next statement or item. Nothing is inserted or guessed: the statement with the
 * error is left out of the tree, the names in it are remembered.
 */
final class Recovery extends DefaultErrorStrategy {
    private final SyntaxErrors errors;
    private final TokenLayout layout;
    private final Set<String> namesLeftOut = new HashSet<>();
    private @Nullable RecognitionException reported;

    Recovery(SyntaxErrors errors, TokenLayout layout) {
        this.errors = errors;
        this.layout = layout;
    }

    Set<String> namesLeftOut() {
        return namesLeftOut;
    }

    @Override
    public void reportError(Parser parser, RecognitionException error) {
        if (!error.equals(reported)) {
            reported = error;
            errors.report(parser, error.getOffendingToken(), (ParserRuleContext) error.getCtx());
        }
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw new InputMismatchException(parser);
    }

    /** Called when a rule has failed: passes the failure on until a rule is met after which parsing can go on. */
    @Override
    public void recover(Parser parser, RecognitionException error) {
        ParserRuleContext context = parser.getContext();
        if (!canGoOnAfter(context.getRuleIndex())) {
            throw error;
        }
        Token start = context.getStart();
        if (start.equals(parser.getCurrentToken()) && start.getType() != Token.EOF) {
            parser.consume();
        }
        int braces = layout.bracesBetween(start, parser.getCurrentToken());
        skip(parser, Math.max(0, braces), start.getCharPositionInLine());
        rememberNames(start, parser.getCurrentToken());
        if (mustLeave(parser, context)) {
            throw error;
        }
    }

    private static boolean canGoOnAfter(int rule) {
        return switch (rule) {
            case SegueParser.RULE_statement,
                    SegueParser.RULE_returnStatement,
                    SegueParser.RULE_caseStatement,
                    SegueParser.RULE_stepItem,
                    SegueParser.RULE_item,
                    SegueParser.RULE_header,
                    SegueParser.RULE_file,
                    SegueParser.RULE_expressionFile -> true;
            default -> false;
        };
    }

    /** Whether what stands here belongs further out: the end of the file, or a declaration inside a body. */
    private boolean mustLeave(Parser parser, ParserRuleContext context) {
        boolean outermost = switch (context.getRuleIndex()) {
            case SegueParser.RULE_item,
                    SegueParser.RULE_header,
                    SegueParser.RULE_file,
                    SegueParser.RULE_expressionFile -> true;
            default -> context.getParent() != null && context.getParent().getRuleIndex() == SegueParser.RULE_item;
        };
        Token token = parser.getCurrentToken();
        return !outermost && (token.getType() == Token.EOF || beginsOutermost(token));
    }

    /** Before each decision of a list: what cannot stand in it is reported once and skipped. */
    @Override
    public void sync(Parser parser) {
        int rule = parser.getContext().getRuleIndex();
        if (!isList(parser.getContext())) {
            return;
        }
        IntervalSet fitting = parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
        while (!fitting.contains(parser.getCurrentToken().getType())) {
            Token unfitting = parser.getCurrentToken();
            if (unfitting.getType() == Token.EOF || (rule != SegueParser.RULE_file && beginsOutermost(unfitting))) {
                throw new InputMismatchException(parser);
            }
            errors.report(parser, unfitting, parser.getContext());
            parser.consume();
            int braces = TokenLayout.opensBrace(unfitting.getType()) ? 1 : 0;
            skip(parser, braces, layout.indent(unfitting));
            rememberNames(unfitting, parser.getCurrentToken());
        }
    }

    /** Whether it is statements or items one after another, so that none of them is begun. */
    static boolean isList(ParserRuleContext context) {
        int rule = context.getRuleIndex();
        return rule == SegueParser.RULE_block || rule == SegueParser.RULE_stepBlock || rule == SegueParser.RULE_file;
    }

    /** Skips to where a statement, an item or the end of the surrounding block can stand. */
    private void skip(Parser parser, int openBraces, int indent) {
        int braces = openBraces;
        Token token = parser.getCurrentToken();
        while (token.getType() != Token.EOF && !beginsOutermost(token)) {
            int type = token.getType();
            if (braces == 0 && (TokenLayout.closesBrace(type) || endsSkipping(token, indent))) {
                return;
            }
            braces += TokenLayout.opensBrace(type) ? 1 : 0;
            braces -= TokenLayout.closesBrace(type) ? 1 : 0;
            parser.consume();
            token = parser.getCurrentToken();
        }
    }

    private boolean endsSkipping(Token token, int indent) {
        if (token.getType() == SegueLexer.SEMICOLON) {
            return !layout.isOfLoop(token);
        }
        boolean begins = Words.isName(token.getType()) || beginsStatement(token.getType());
        return begins && token.getCharPositionInLine() <= indent && layout.isFirstOfLine(token);
    }

    private static boolean beginsStatement(int type) {
        return switch (type) {
            case SegueLexer.LET,
                    SegueLexer.VAR,
                    SegueLexer.ASSUME,
                    SegueLexer.AWAIT,
                    SegueLexer.IF,
                    SegueLexer.MATCH,
                    SegueLexer.CASE,
                    SegueLexer.FOR,
                    SegueLexer.PARALLEL,
                    SegueLexer.TRY,
                    SegueLexer.FAIL,
                    SegueLexer.RETURN -> true;
            default -> beginsDeclaration(type);
        };
    }

    private static boolean beginsDeclaration(int type) {
        return switch (type) {
            case SegueLexer.USE,
                    SegueLexer.PARAM,
                    SegueLexer.FN,
                    SegueLexer.INSTRUCTION,
                    SegueLexer.STEP,
                    SegueLexer.SECTION,
                    SegueLexer.UPGRADE -> true;
            default -> false;
        };
    }

    /** Whether a token can only begin an item of the file: a declaration at the left margin. */
    private boolean beginsOutermost(Token token) {
        return beginsDeclaration(token.getType()) && token.getCharPositionInLine() == 0 && layout.isFirstOfLine(token);
    }

    private void rememberNames(Token from, Token end) {
        for (int index = from.getTokenIndex(); index < end.getTokenIndex(); index++) {
            Token token = layout.tokens().get(index);
            if (Words.isName(token.getType())) {
                namesLeftOut.add(token.getText());
            }
        }
    }
}
