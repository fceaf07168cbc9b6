package dev.segue.erlang.dist;

/** A packet that is well formed and yet no control message. */
final class IllegalControlException extends RuntimeException {
    IllegalControlException(String message) {
        super(message);
    }
}
