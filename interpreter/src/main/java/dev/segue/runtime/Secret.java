package dev.segue.runtime;

/** A secret that no log, message or report shows: its text is given only to who asks for it by name. */
public final class Secret {

    private final String text;

    /** Holds a secret. */
    public Secret(String text) {
        this.text = text;
    }

    /** The secret itself. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
