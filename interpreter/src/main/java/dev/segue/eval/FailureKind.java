package dev.segue.eval;

import dev.segue.value.AtomValue;
import java.util.Locale;

/** Why a step failed, as {@code rescue} sees it. */
public enum FailureKind {
    /** A {@code fail} statement. */
    FAIL,
    /** An {@code assume} or {@code await} that did not match. */
    ASSUME,
    /** A {@code let} or {@code match} that no pattern matched. */
    MATCH,
    /** A value of a kind that cannot stand there. */
    TYPE,
    /** A division by zero, or a float that is not finite. */
    ARITHMETIC,
    /** A missing key or index. */
    KEY,
    /** The target did not answer in time. */
    TIMEOUT,
    /** A call of the target's code that raised or gave an error. */
    CALL,
    /** A bound of the host: steps, call depth, size of a collection. */
    LIMIT,
    /** The runtime refused. */
    RUNTIME;

    private final AtomValue atom = new AtomValue(name().toLowerCase(Locale.ROOT));

    /** The atom that scripts compare with. */
    public AtomValue atom() {
        return atom;
    }
}
