package dev.segue.weave.relup;

import dev.segue.erlang.relup.Reading;
import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupProblem;
import dev.segue.erlang.relup.RelupRules;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.RelupCode;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.util.List;
import java.util.Locale;

/** What is wrong with a relup, told as what is wrong with a script. */
final class RelupDiagnostics {
    /** What some editors put before a text. */
    private static final String MARK = "\uFEFF";

    private RelupDiagnostics() {}

    static List<Diagnostic> of(SourceText text, Reading<Relup> reading) {
        return RelupRules.check(reading).stream()
                .map(problem -> diagnostic(text, problem))
                .toList();
    }

    private static Diagnostic diagnostic(SourceText text, RelupProblem problem) {
        Diagnostic plain = Diagnostic.of(code(problem.kind()), span(text, problem), sentence(problem.message()));
        if (problem.kind() == RelupProblem.Kind.SYNTAX && text.text().startsWith(MARK)) {
            return plain.withHint("OTP reads no byte order mark: save the file without one");
        }
        return problem.hint().isEmpty() ? plain : plain.withHint(problem.hint());
    }

    private static DiagnosticCode code(RelupProblem.Kind kind) {
        return switch (kind) {
            case SYNTAX -> RelupCode.NOT_TERMS;
            case SHAPE -> RelupCode.NOT_A_RELUP;
            case INSTRUCTION -> RelupCode.BAD_INSTRUCTION;
            case RULE -> RelupCode.BROKEN_RELUP;
            case SUSPICION -> RelupCode.ODD_RELUP;
        };
    }

    private static Span span(SourceText text, RelupProblem problem) {
        return problem.extent()
                .map(extent -> text.span(extent.from(), extent.to()))
                .orElseGet(() -> character(text, problem.position().offsetIn(text.text())));
    }

    /** The character there, or the text's end. */
    private static Span character(SourceText text, int offset) {
        boolean end = offset >= text.text().length();
        int width = end ? 0 : Character.charCount(text.text().codePointAt(offset));
        return text.span(offset, offset + width);
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }
}
