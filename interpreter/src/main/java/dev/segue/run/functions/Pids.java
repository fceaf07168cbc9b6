package dev.segue.run.functions;

import dev.segue.eval.FailureKind;
import dev.segue.eval.ScriptFailure;
import dev.segue.runtime.BulkResult;
import dev.segue.value.AtomValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.util.List;
import java.util.Locale;

/** Processes and modules as scripts hand them over, and what became of a request to many. */
final class Pids {

    private static final AtomValue OK = new AtomValue("ok");

    private Pids() {}

    static List<Handle> handles(List<Value> pids) {
        return pids.stream().map(Pids::handle).toList();
    }

    static Handle handle(Value value) {
        if (value instanceof Handle handle && handle.kind() == Kind.PID) {
            return handle;
        }
        throw new ScriptFailure(FailureKind.TYPE, value.literal() + " is no process");
    }

    static String module(Value value) {
        if (value instanceof AtomValue name) {
            return name.name();
        }
        throw new ScriptFailure(FailureKind.TYPE, value.literal() + " is no module: modules are atoms");
    }

    static ListValue list(List<Handle> pids) {
        return new ListValue(List.copyOf(pids));
    }

    /** {@code :ok}, {@code :not_supported} or {@code (:errors, count, [(pid, reason)])}. */
    static Value result(BulkResult result) {
        if (result.isComplete()) {
            return OK;
        }
        boolean unknown = result.failures().size() == result.asked()
                && result.failures().stream().allMatch(f -> f.reason() == BulkResult.Reason.NOT_SUPPORTED);
        return unknown
                ? new AtomValue("not_supported")
                : TupleValue.of(
                        new AtomValue("errors"),
                        IntegerValue.of(result.failures().size()),
                        new ListValue(
                                result.failures().stream().map(Pids::failure).toList()));
    }

    private static Value failure(BulkResult.Failure failure) {
        Value reason = new AtomValue(failure.reason().name().toLowerCase(Locale.ROOT));
        return failure.detail().isEmpty()
                ? TupleValue.of(failure.pid(), reason)
                : TupleValue.of(failure.pid(), TupleValue.of(reason, new StringValue(failure.detail())));
    }
}
