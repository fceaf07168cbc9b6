package dev.segue.value;

/** {@code nil}: no value. */
public enum NilValue implements Value {
    /** {@code nil}. */
    NIL;

    @Override
    public Kind kind() {
        return Kind.NIL;
    }

    @Override
    public String literal() {
        return "nil";
    }

    @Override
    public String toString() {
        return literal();
    }
}
