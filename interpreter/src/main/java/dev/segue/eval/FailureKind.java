package dev.segue.eval;

import dev.segue.source.DiagnosticCode;
import dev.segue.source.RunCode;
import dev.segue.value.AtomValue;
import java.util.Locale;

/** Why a step failed, as {@code rescue} sees it. */
public enum FailureKind {
    /** A {@code fail} statement. */
    FAIL(RunCode.FAILED),
    /** An {@code assume} or {@code await} that did not match. */
    ASSUME(RunCode.ASSUMPTION),
    /** A {@code let} or {@code match} that no pattern matched. */
    MATCH(RunCode.NO_MATCH),
    /** A value of a kind that cannot stand there. */
    TYPE(RunCode.WRONG_KIND),
    /** A division by zero, or a float that is not finite. */
    ARITHMETIC(RunCode.ARITHMETIC),
    /** A missing key or index. */
    KEY(RunCode.NO_KEY),
    /** The target did not answer in time. */
    TIMEOUT(RunCode.TIMED_OUT),
    /** A call of the target's code that raised or gave an error. */
    CALL(RunCode.CALL_FAILED),
    /** A bound of the host: steps, call depth, size of a collection. */
    LIMIT(RunCode.LIMIT_REACHED),
    /** The runtime refused. */
    RUNTIME(RunCode.RUNTIME_REFUSED),
    /** Code of another language that threw something; it fails a whole step, so no {@code rescue} sees it. */
    FOREIGN(RunCode.FOREIGN_FAILED);

    private final AtomValue atom = new AtomValue(name().toLowerCase(Locale.ROOT));
    private final DiagnosticCode code;

    FailureKind(DiagnosticCode code) {
        this.code = code;
    }

    /** The code that {@code segue explain} knows. */
    public DiagnosticCode code() {
        return code;
    }

    /** The atom that scripts compare with. */
    public AtomValue atom() {
        return atom;
    }
}
