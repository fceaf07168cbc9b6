package dev.segue.erlang.rpc;

import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Signal;
import dev.segue.erlang.dist.SpawnRequest;
import dev.segue.erlang.rpc.CallException.FailureClass;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;

/**
 * Calls as Kernel's {@code erpc} makes them: the node starts a monitored process that runs {@code erpc:execute_call/4}
 * and exits with the result. One packet goes out and one comes back.
 */
final class ErpcStyle implements Style {
    private static final Atom MODULE = Atom.of("erpc");
    private static final Atom FUNCTION = Atom.of("execute_call");

    /** What marks the exit reason as a result. */
    private static final Term MARK = Int.of(0);

    private static final ListTerm OPTIONS = ListTerm.of(Atom.of("monitor"));

    @Override
    public void request(LocalProcess process, Pending pending, Pid groupLeader) {
        Call call = pending.call();
        ListTerm arguments = ListTerm.of(MARK, call.module(), call.function(), call.arguments());
        process.spawn(pending.reference(), new SpawnRequest(MODULE, FUNCTION, arguments, OPTIONS), groupLeader);
    }

    @Override
    public void message(Term message, Calls calls) {}

    @Override
    public void signal(Signal signal, Calls calls) {
        switch (signal) {
            case Signal.Down(Reference monitor, Term process, Term reason) ->
                calls.take(monitor).ifPresent(pending -> result(pending, reason));
            case Signal.SpawnReply(Reference request, Pid started) -> {}
            case Signal.SpawnReply(Reference request, Term refusal) ->
                calls.take(request).ifPresent(pending -> fail(pending, FailureClass.REFUSED, refusal));
            case Signal.Exit exit -> {}
        }
    }

    @Override
    public void abandon(LocalProcess process, Pending pending) {
        process.abandon(pending.reference());
    }

    private static void result(Pending pending, Term reason) {
        if (!(reason instanceof Tuple exit) || exit.size() < 3 || !exit.at(0).equals(MARK)) {
            fail(pending, FailureClass.SIGNAL, reason);
            return;
        }
        switch (exit.at(1).toString()) {
            case "return" -> pending.returned(exit.at(2));
            case "throw" -> fail(pending, FailureClass.THROW, exit.at(2));
            case "exit" -> fail(pending, FailureClass.EXIT, exit.at(2));
            default -> error(pending, exit);
        }
    }

    private static void error(Pending pending, Tuple exit) {
        if (exit.size() > 3) {
            pending.failed(new CallException.RemoteFailure(pending.call(), FailureClass.ERROR, exit.at(2), exit.at(3)));
        } else {
            fail(pending, FailureClass.REFUSED, exit.at(2));
        }
    }

    private static void fail(Pending pending, FailureClass failureClass, Term reason) {
        pending.failed(new CallException.RemoteFailure(pending.call(), failureClass, reason, null));
    }
}
