package dev.segue.erlang.relup;

import dev.segue.erlang.text.Extent;
import dev.segue.erlang.text.Position;
import java.util.Optional;

/**
 * Something wrong with a file of OTP's release handling.
 *
 * @param kind what kind of mistake it is
 * @param position where it begins
 * @param extent what is wrong with it all, if a whole term is
 * @param message one sentence without a full stop
 * @param hint the way out; empty if there is none to offer
 */
public record RelupProblem(Kind kind, Position position, Optional<Extent> extent, String message, String hint) {
    /** The kinds of mistakes. */
    public enum Kind {
        /** The text is no Erlang terms. */
        SYNTAX(true),
        /** It is terms, but of another shape than such a file has. */
        SHAPE(true),
        /** An instruction that nobody knows, or that is not written as it has to be. */
        INSTRUCTION(true),
        /** The release handler fails with these instructions, or does not do what they say. */
        RULE(true),
        /** They work and are probably not meant. */
        SUSPICION(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether such a file cannot be used. */
        public boolean isError() {
            return error;
        }
    }

    /** Whether the file cannot be used. */
    public boolean isError() {
        return kind.isError();
    }
}
