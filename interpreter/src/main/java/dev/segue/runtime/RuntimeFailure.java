package dev.segue.runtime;

import dev.segue.value.Value;

/** A target did not do what it was asked. The message is for people: one clear sentence, without secrets. */
public abstract sealed class RuntimeFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final String text;

    RuntimeFailure(String message) {
        super(message);
        text = message;
    }

    RuntimeFailure(String message, Throwable cause) {
        super(message, cause);
        text = message;
    }

    /** What is wrong, in one sentence. */
    public String message() {
        return text;
    }

    /** The target could not be reached at all. */
    public static final class Unreachable extends RuntimeFailure {
        private static final long serialVersionUID = 1L;
        /** The way out. */
        private final String hint;

        /** With what the user can do about it. */
        public Unreachable(String message, String hint) {
            super(message);
            this.hint = hint;
        }

        /** The way out. */
        public String hint() {
            return hint;
        }
    }

    /** The address does not fit its scheme, so no target was looked for: whoever wrote it can mend it. */
    public static final class WrongAddress extends RuntimeFailure {
        private static final long serialVersionUID = 1L;
        /** The way out. */
        private final String hint;

        /** With what to write instead. */
        public WrongAddress(String message, String hint) {
            super(message);
            this.hint = hint;
        }

        /** The way out. */
        public String hint() {
            return hint;
        }
    }

    /** The connection or the target was lost: what it did last is unknown. */
    public static final class Lost extends RuntimeFailure {
        private static final long serialVersionUID = 1L;

        /** With the reason, if one is known. */
        public Lost(String message) {
            super(message);
        }

        /** With its cause. */
        public Lost(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * What the target was asked failed, and it has restarted by itself: whatever it held in memory is gone, and it can be
     * used again.
     */
    public static final class Restarted extends RuntimeFailure {
        private static final long serialVersionUID = 1L;

        /** With what failed and what runs since. */
        public Restarted(String message) {
            super(message);
        }
    }

    /** The target said no and did nothing. */
    public static final class Refused extends RuntimeFailure {
        private static final long serialVersionUID = 1L;

        /** With what it refuses and why. */
        public Refused(String message) {
            super(message);
        }
    }

    /** The target cannot do this at all. */
    public static final class NotSupported extends RuntimeFailure {
        private static final long serialVersionUID = 1L;

        /** With what it cannot do. */
        public NotSupported(String message) {
            super(message);
        }
    }

    /** A function of the target that was called raised. */
    public static final class CallFailed extends RuntimeFailure {
        private static final long serialVersionUID = 1L;
        private final transient Value reason;

        /** With the reason that it raised. */
        public CallFailed(String message, Value reason) {
            super(message);
            this.reason = reason;
        }

        /** What it raised. */
        public Value reason() {
            return reason;
        }
    }

    /** No answer came in time. Whether the request was carried out is unknown. */
    public static final class TimedOut extends RuntimeFailure {
        private static final long serialVersionUID = 1L;

        /** With what was waited for and how long. */
        public TimedOut(String message) {
            super(message);
        }
    }

    /** The thread was interrupted while it waited. */
    public static final class Cancelled extends RuntimeFailure {
        private static final long serialVersionUID = 1L;

        /** With what was cut short. */
        public Cancelled(String message) {
            super(message);
        }
    }
}
