package dev.segue.erlang.text;

/** A text that is no sequence of Erlang terms. */
public final class TermSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position position;

    /** A text that has this mistake at that place. */
    public TermSyntaxException(Position position, String message) {
        super(message);
        this.position = position;
    }

    /** Where the mistake is. */
    public Position position() {
        return position;
    }
}
