package dev.segue.value;

/** {@code true} or {@code false}. */
public enum BooleanValue implements Value {
    /** {@code true}. */
    TRUE,
    /** {@code false}. */
    FALSE;

    /** The value of a Java boolean. */
    public static BooleanValue of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    /** Whether this is {@code true}. */
    public boolean isTrue() {
        return this == TRUE;
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }

    @Override
    public String literal() {
        return this == TRUE ? "true" : "false";
    }

    @Override
    public String toString() {
        return literal();
    }
}
