package dev.segue.syntax;

import dev.segue.grammar.SegueParser;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.source.SyntaxCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Makes trees of texts. Never throws for what a text holds: every mistake is a diagnostic. */
public final class Parser {
    private final Scan scan;
    private final Diagnostics letters;

    private Parser(Scan scan, Diagnostics letters) {
        this.scan = scan;
        this.letters = letters;
    }

    /** Parses a whole file. */
    public static ParseResult<UpgradeFile> parse(SourceText source) {
        Diagnostics letters = new Diagnostics();
        Scan scan = new Scanner(source, letters).scan();
        UpgradeFile empty = new UpgradeFile(source, null, List.of());
        return new Parser(scan, letters).run(SegueParser::file, FileBuilder::file, empty);
    }

    /** Parses one expression that is the whole text; empty if it has errors. */
    public static ParseResult<Optional<Expr>> parseExpression(SourceText source) {
        Diagnostics letters = new Diagnostics();
        Scan scan = new Scanner(source, letters).scan();
        return new Parser(scan, letters).run(SegueParser::expressionFile, FileBuilder::expression, Optional.empty());
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
        if (!scan.parseable()) {
            return new ParseResult<>(nothing, letters.inSourceOrder(), Set.of());
        }
        try {
            return fast(entry, outcome);
        } catch (ParseCancellationException failure) {
            return thorough(entry, outcome);
        }
    }

    /** The fast mode decides all that is right; what it refuses is parsed again with full context and recovery. */
    private <T> ParseResult<T> fast(Entry entry, Outcome<T> outcome) {
        Diagnostics diagnostics = new Diagnostics();
        FileBuilder builder = new FileBuilder(scan, diagnostics);
        SegueParser parser = new ScriptParser(scan, builder);
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        entry.parse(parser);
        return result(outcome.of(builder), diagnostics, Set.of());
    }

    private <T> ParseResult<T> thorough(Entry entry, Outcome<T> outcome) {
        Diagnostics diagnostics = new Diagnostics();
        FileBuilder builder = new FileBuilder(scan, diagnostics);
        SegueParser parser = new ScriptParser(scan, builder);
        TokenLayout layout = new TokenLayout(scan.tokens());
        Recovery recovery = new Recovery(new SyntaxErrors(scan, layout, diagnostics), layout);
        parser.setErrorHandler(recovery);
        parser.getInterpreter().setPredictionMode(PredictionMode.LL);
        entry.parse(parser);
        return result(outcome.of(builder), diagnostics, recovery.namesLeftOut());
    }

    private <T> ParseResult<T> result(T tree, Diagnostics diagnostics, Set<String> namesLeftOut) {
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
