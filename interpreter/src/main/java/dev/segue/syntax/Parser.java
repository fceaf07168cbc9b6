package dev.segue.syntax;

import dev.segue.grammar.SegueParser;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.source.SyntaxCode;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Makes trees of texts. Never throws for what a text holds: every mistake is a diagnostic. */
public final class Parser {
    private final SourceText source;

    private Parser(SourceText source) {
        this.source = source;
    }

    /** Parses a whole file. */
    public static ParseResult<UpgradeFile> parse(SourceText source) {
        UpgradeFile empty = new UpgradeFile(source, null, List.of());
        return new Parser(source).run(SegueParser::file, FileBuilder::file, empty);
    }

    /** Parses one expression that is the whole text; empty if it has errors. */
    public static ParseResult<Optional<Expr>> parseExpression(SourceText source) {
        return new Parser(source).run(SegueParser::expressionFile, FileBuilder::expression, Optional.empty());
    }

    /** Calls the rule that everything is parsed by. */
    private interface Entry {
        void parse(SegueParser parser);
    }

    /** Takes the tree from what was built while parsing. */
    private interface Outcome<T> {
        T of(FileBuilder builder);
    }

    private <T> ParseResult<T> run(Entry entry, Outcome<T> outcome, T nothing) {
        try {
            return fast(entry, outcome);
        } catch (ParseCancellationException failure) {
            return doubted(entry, outcome, nothing);
        }
    }

    /**
     * A comment that other languages would not take for one is blamed only where reading it as they do leaves fewer mistakes
     * than it makes.
     */
    private <T> ParseResult<T> doubted(Entry entry, Outcome<T> outcome, T nothing) {
        Diagnostics letters = new Diagnostics();
        Scanner scanner = new Scanner(source, letters);
        ParseResult<T> result = thorough(scanner, letters, entry, outcome, nothing);
        if (scanner.doubts() == 0 || !result.hasErrors()) {
            return result;
        }
        Diagnostics others = new Diagnostics();
        Scanner doubting = Scanner.doubting(source, others);
        ParseResult<T> other = thorough(doubting, others, entry, outcome, nothing);
        return errors(other) - doubting.doubts() < errors(result) ? other : result;
    }

    private static long errors(ParseResult<?> result) {
        return result.diagnostics().stream().filter(Diagnostic::isError).count();
    }

    /** The fast mode decides all that is right; what it refuses is parsed again with full context and recovery. */
    private <T> ParseResult<T> fast(Entry entry, Outcome<T> outcome) {
        Diagnostics letters = new Diagnostics();
        Scanner scanner = new Scanner(source, letters);
        Diagnostics diagnostics = new Diagnostics();
        FileBuilder builder = new FileBuilder(source, scanner.comments(), diagnostics);
        SegueParser parser = parser(scanner, scanner.comments(), builder);
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        entry.parse(parser);
        if (!scanner.parseable()) {
            throw new ParseCancellationException("nested too deeply");
        }
        return result(outcome.of(builder), diagnostics, letters, Set.of());
    }

    /** Recovery looks at what stands around a mistake, so this wants all tokens at once. */
    private <T> ParseResult<T> thorough(
            Scanner scanner, Diagnostics letters, Entry entry, Outcome<T> outcome, T nothing) {
        Scan scan = scanner.scan();
        if (!scan.parseable()) {
            return new ParseResult<>(nothing, letters.inSourceOrder(), Set.of());
        }
        Diagnostics diagnostics = new Diagnostics();
        FileBuilder builder = new FileBuilder(source, scan.comments(), diagnostics);
        SegueParser parser = parser(scan.tokens().iterator(), scan.comments(), builder);
        TokenLayout layout = new TokenLayout(scan.tokens());
        Recovery recovery = new Recovery(new SyntaxErrors(scan, layout, diagnostics), layout);
        parser.setErrorHandler(recovery);
        parser.getInterpreter().setPredictionMode(PredictionMode.LL);
        entry.parse(parser);
        return result(outcome.of(builder), diagnostics, letters, recovery.namesLeftOut());
    }

    private SegueParser parser(Iterator<Token> tokens, Comments comments, FileBuilder builder) {
        return new ScriptParser(new ScriptTokens(source, tokens), comments, builder);
    }

    private static <T> ParseResult<T> result(
            T tree, Diagnostics diagnostics, Diagnostics letters, Set<String> namesLeftOut) {
        diagnostics.reportAll(letters.inSourceOrder());
        return new ParseResult<>(tree, diagnostics.inSourceOrder(), namesLeftOut);
    }

    static void reportTooDeep(TooDeepException failure, Diagnostics diagnostics) {
        diagnostics.error(
                SyntaxCode.TOO_DEEP,
                failure.span(),
                "This expression is nested more than " + ExpressionBuilder.DEPTH_LIMIT + " deep.",
                "give names to parts of it with `let`");
    }
}
