package dev.segue.value;

/**
 * Something that a runtime owns: a process, reference, port or fun of the target. Opaque and comparable: an
 * implementation defines {@code equals} and {@code hashCode} by what it stands for on the target.
 */
public non-sealed interface Handle extends Value {

    /** {@link Kind#PID} for a process, {@link Kind#HANDLE} for all else. */
    @Override
    Kind kind();

    /** How it prints, for a process {@code <chat@host 0.214.0>}. */
    @Override
    String literal();
}
