package dev.segue.erlang.rpc;

import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Signal;
import dev.segue.erlang.rpc.CallException.FailureClass;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;

/**
 * Calls as Kernel's {@code rpc} made them: a server call to the process registered as {@code rex}, which runs each call
 * in a process of its own. One packet goes out and one comes back, where a spawn request brings two.
 */
final class RexStyle implements Style {
    private static final Atom SERVER = Atom.of("rex");
    private static final Atom SERVER_CALL = Atom.of("$gen_call");
    private static final Atom CALL = Atom.of("call");

    private final boolean executed;

    /** With {@code executed} the server runs {@code erpc:execute_call/4}, which tells failures of all classes apart. */
    RexStyle(boolean executed) {
        this.executed = executed;
    }

    @Override
    public void request(LocalProcess process, Pending pending, Pid groupLeader) {
        Call call = pending.call();
        Term from = Tuple.of(process.pid(), pending.reference());
        Term request = executed
                ? Tuple.of(CALL, ExecutedCall.MODULE, ExecutedCall.FUNCTION, ExecutedCall.arguments(call), groupLeader)
                : Tuple.of(CALL, call.module(), call.function(), call.arguments(), groupLeader);
        process.send(SERVER, Tuple.of(SERVER_CALL, from, request));
    }

    @Override
    public void message(Term message, Calls calls) {
        if (message instanceof Tuple reply && reply.size() == 2 && reply.at(0) instanceof Reference reference) {
            calls.take(reference).ifPresent(pending -> result(pending, reply.at(1)));
        }
    }

    @Override
    public void signal(Signal signal, Calls calls) {}

    @Override
    public void abandon(LocalProcess process, Pending pending) {}

    private void result(Pending pending, Term result) {
        if (!(result instanceof Tuple tuple) || !tuple.isTagged("badrpc", 2)) {
            pending.returned(result);
        } else if (!(tuple.at(1) instanceof Tuple exit) || !exit.isTagged("EXIT", 2)) {
            pending.failed(FailureClass.REFUSED, tuple.at(1));
        } else if (executed) {
            ExecutedCall.end(pending, exit.at(1));
        } else {
            exited(pending, exit.at(1));
        }
    }

    private static void exited(Pending pending, Term reason) {
        if (reason instanceof Tuple error && error.size() == 2) {
            pending.failed(
                    new CallException.RemoteFailure(pending.call(), FailureClass.ERROR, error.at(0), error.at(1)));
        } else {
            pending.failed(FailureClass.EXIT, reason);
        }
    }
}
