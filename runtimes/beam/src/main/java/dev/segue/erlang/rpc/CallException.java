package dev.segue.erlang.rpc;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a remote call gave no value, while the connection lives. */
public abstract sealed class CallException extends RuntimeException {
    private static final int LONGEST_REASON = 500;

    private CallException(String message) {
        super(message);
    }

    /** How the called function ended without a value. */
    public enum FailureClass {
        /** {@code erlang:error}, or a runtime error. */
        ERROR,
        /** {@code erlang:exit}. */
        EXIT,
        /** {@code throw}. */
        THROW,
        /** Another process killed the one that ran the function. */
        SIGNAL,
        /** The call itself could not be made, as {@code notsup} or {@code system_limit}. */
        REFUSED
    }

    /** The function failed on the node. */
    public static final class RemoteFailure extends CallException {
        private final FailureClass failureClass;
        private final transient Term reason;
        private final transient @Nullable Term stack;

        RemoteFailure(Call call, FailureClass failureClass, Term reason, @Nullable Term stack) {
            super(call.name() + " failed with "
                    + failureClass.name().toLowerCase(java.util.Locale.ROOT) + ": "
                    + TermPrinter.print(reason, LONGEST_REASON));
            this.failureClass = failureClass;
            this.reason = reason;
            this.stack = stack;
        }

        /** How the function ended. */
        public FailureClass failureClass() {
            return failureClass;
        }

        /** The reason that it gave. */
        public Term reason() {
            return reason;
        }

        /** Where it happened, if that was told, as Erlang's list of stack frames. */
        public Optional<Term> stack() {
            return Optional.ofNullable(stack);
        }

        /** Whether the function does not exist, or the module is not there. */
        public boolean isUndefined() {
            return failureClass == FailureClass.ERROR && reason.equals(Atom.of("undef"));
        }
    }

    /** No answer came in time; the function may still run, or may never have been called. */
    public static final class TimedOut extends CallException {
        TimedOut(Call call, Duration timeout) {
            super(call.name() + " gave no answer within " + timeout.toMillis() + " ms.");
        }
    }
}
