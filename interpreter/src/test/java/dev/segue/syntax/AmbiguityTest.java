package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.grammar.SegueParser;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
import dev.segue.spec.Chapters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact ambiguity detection finds no text that could be read in two ways. */
class AmbiguityTest {
    static Stream<SourceText> validScripts() throws IOException {
        return Stream.concat(
                Chapters.validPieces().stream(), Stream.concat(LanguagePage.scripts().stream(), shipped()));
    }

    private static Stream<SourceText> shipped() throws IOException {
        List<SourceText> scripts = new ArrayList<>();
        for (Path script : ShippedScriptsTest.scripts()) {
            scripts.add(SourceText.read(script, new Diagnostics()));
        }
        return scripts.stream();
    }

    @ParameterizedTest
    @MethodSource("validScripts")
    void canBeReadInOneWayOnly(SourceText script) {
        Scan scan = new Scanner(script, new Diagnostics()).scan();
        SegueParser parser = new SegueParser(new CommonTokenStream(new ListTokenSource(scan.tokens())));
        Reports reports = new Reports();
        parser.removeErrorListeners();
        parser.addErrorListener(reports);
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        parser.file();
        assertEquals(List.of(), reports.found);
    }

    private static final class Reports extends BaseErrorListener {
        private final List<String> found = new ArrayList<>();

        @Override
        public void reportAmbiguity(
                Parser parser,
                DFA dfa,
                int startIndex,
                int stopIndex,
                boolean exact,
                @Nullable BitSet alternatives,
                ATNConfigSet configurations) {
            String rule = parser.getRuleNames()[dfa.atnStartState.ruleIndex];
            String text = parser.getInputStream().getText(Interval.of(startIndex, stopIndex));
            found.add(rule + " at \"" + text + "\"");
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException failure) {
            found.add(line + ":" + column + " " + message);
        }
    }
}
