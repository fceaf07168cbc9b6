package dev.segue.bench;

import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.UpgradeFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.codehaus.groovy.control.SourceUnit;

/**
 * Parses scripts of like content and equal size with our parser and with Groovy's, each from a text in memory to its
 * own syntax tree.
 */
public final class ParseBench {
    private static final int KIB = 1024;
    private static final int[] SIZES = {10 * KIB, 100 * KIB, 1024 * KIB};
    private static final int ROUND = 1024 * KIB;

    private ParseBench() {}

    /** Runs it; the first argument may be another number of rounds. */
    public static void main(String... arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        // Groovy throws away what its parser has learned after every 64 texts unless it is told not to.
        System.setProperty("groovy.antlr4.cache.threshold", "0");
        for (String shape : List.of("steps", "bodies", "data")) {
            for (int size : SIZES) {
                compare(ScriptPair.of(shape, size), rounds);
            }
        }
    }

    private static void compare(ScriptPair pair, int rounds) {
        Rounds.alternate(
                "parse %s, %d KiB here and %d KiB there"
                        .formatted(pair.shape(), bytes(pair.segue()) / KIB, bytes(pair.groovy()) / KIB),
                rounds,
                new Rounds.Side("ours", () -> throughput(pair.segue(), ParseBench::ours)),
                new Rounds.Side("Groovy", () -> throughput(pair.groovy(), ParseBench::groovy)),
                Goal.throughputAtLeast(2.0));
    }

    /** Parses a text until a MiB has been read. */
    private static double throughput(String text, Consumer<String> parser) {
        int bytes = bytes(text);
        int times = Math.max(1, ROUND / bytes);
        long start = System.nanoTime();
        for (int time = 0; time < times; time++) {
            parser.accept(text);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return (double) bytes * times / (KIB * KIB) / seconds;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void ours(String text) {
        ParseResult<UpgradeFile> result = Parser.parse(SourceText.of("bench", text));
        if (result.hasErrors() || result.tree().items().isEmpty()) {
            throw new IllegalStateException("not parsed: " + result.diagnostics());
        }
    }

    /** Groovy's parser up to its tree, the compiler's phase of conversion; it throws for what is wrong. */
    private static void groovy(String text) {
        SourceUnit unit = SourceUnit.create("bench", text);
        unit.parse();
        unit.completePhase();
        unit.nextPhase();
        unit.convert();
        boolean empty = unit.getAST().getStatementBlock().isEmpty()
                && unit.getAST().getMethods().isEmpty();
        if (empty || unit.getErrorCollector().hasErrors()) {
            throw new IllegalStateException("not parsed");
        }
    }
}
