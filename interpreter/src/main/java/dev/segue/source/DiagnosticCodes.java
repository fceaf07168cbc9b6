package dev.segue.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every diagnostic code there is. */
public final class DiagnosticCodes {
    private DiagnosticCodes() {}

    /** All codes, area by area in ascending order. */
    public static List<DiagnosticCode> all() {
        return Stream.of(
                        SyntaxCode.values(),
                        NameCode.values(),
                        TypeCode.values(),
                        PlanCode.values(),
                        RunCode.values(),
                        TargetCode.values(),
                        UsageCode.values(),
                        LintCode.values(),
                        RelupCode.values(),
                        WeaveCode.values(),
                        ForeignCode.values())
                .<DiagnosticCode>flatMap(Arrays::stream)
                .toList();
    }

    /** The code with this id, in any case of letters. */
    public static Optional<DiagnosticCode> find(String id) {
        String wanted = id.toUpperCase(Locale.ROOT);
        return all().stream().filter(code -> code.id().equals(wanted)).findFirst();
    }
}
