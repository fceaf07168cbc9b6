package dev.segue.beam;

import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.rpc.CallException;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.TermPrinter;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.RuntimeFailure;
import java.util.function.Supplier;

/** The one place where what goes wrong on the wire or the node becomes a failure that people read. */
final class Failures {

    private static final int LONGEST_REASON = 300;

    private Failures() {}

    /** Does something over a connection to that node, telling its failures in the terms of the interface. */
    static <T> T telling(String node, Supplier<T> action) {
        if (Thread.currentThread().isInterrupted()) {
            throw new RuntimeFailure.Cancelled("what was asked of " + node + " was cancelled");
        }
        try {
            return action.get();
        } catch (DistributionException end) {
            throw lost(node, end);
        } catch (CallException.TimedOut late) {
            throw late(node, late);
        } catch (CallException.RemoteFailure failed) {
            throw refused(node, failed);
        }
    }

    static RuntimeFailure lost(String node, DistributionException end) {
        return new RuntimeFailure.Lost("the connection to " + node + " was lost: " + sentence(end), end);
    }

    static RuntimeFailure late(String node, CallException.TimedOut late) {
        return Thread.currentThread().isInterrupted()
                ? new RuntimeFailure.Cancelled("the wait for " + node + " was cancelled")
                : new RuntimeFailure.TimedOut(node + ": " + sentence(late));
    }

    private static RuntimeFailure refused(String node, CallException.RemoteFailure failed) {
        return failed.isUndefined()
                ? new RuntimeFailure.NotSupported(node + " does not know the function: " + sentence(failed))
                : new RuntimeFailure.Refused(node + ": " + sentence(failed));
    }

    /** The message without the full stop at its end, to be built into a sentence. */
    static String sentence(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /** A reason of the node as people read it: an error tuple without its tag, cut to a length. */
    static String reason(Term term) {
        Term bare = term instanceof Tuple tuple && tuple.isTagged("error", 2) ? tuple.at(1) : term;
        return TermPrinter.print(bare, LONGEST_REASON);
    }

    /** Whether a term is {@code {error, Reason}} or {@code error}. */
    static boolean isError(Term term) {
        return term.equals(Atom.ERROR) || term instanceof Tuple tuple && tuple.isTagged("error", 2);
    }
}
