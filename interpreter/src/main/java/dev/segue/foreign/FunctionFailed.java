package dev.segue.foreign;

/** A function of the script failed that foreign code called. The code may catch it. */
public final class FunctionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it failed. */
    private final RuntimeException why;

    /** With why it failed. */
    public FunctionFailed(RuntimeException why) {
        super(why.getMessage(), null, false, false);
        this.why = why;
    }

    /** Why it failed. */
    public RuntimeException why() {
        return why;
    }
}
