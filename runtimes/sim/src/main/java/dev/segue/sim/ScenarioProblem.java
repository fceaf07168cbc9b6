package dev.segue.sim;

/** A scenario that cannot be simulated. The message is one sentence that starts with its place: file, line and column. */
public final class ScenarioProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String hint;

    ScenarioProblem(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** The way out. */
    public String hint() {
        return hint;
    }
}
