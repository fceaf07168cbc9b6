package dev.segue.repl;

import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.syntax.Parser;
import java.util.List;
import java.util.stream.Stream;

/** Statements that stand in the body of a step alone, such as {@code for} and {@code fail}. */
final class StepStatements {

    private StepStatements() {}

    /** What is wrong with such a statement at the prompt, with the way out. */
    static List<Diagnostic> hinted(String text, List<Diagnostic> wrong) {
        boolean isForStep = Parser.parse(SourceText.of("session", text)).hasErrors()
                && !Parser.parse(SourceText.of("session", "step \"s\" {\n" + text + "\n}"))
                        .hasErrors();
        if (!isForStep || wrong.isEmpty()) {
            return wrong;
        }
        Diagnostic first = wrong.getFirst().withHint("this stands in a step: step \"…\" { " + line(text) + " }");
        return Stream.concat(Stream.of(first), wrong.stream().skip(1)).toList();
    }

    private static String line(String text) {
        String stripped = text.strip();
        return stripped.contains("\n") || stripped.length() > 40 ? "…" : stripped;
    }
}
