package dev.segue.erlang.rpc;

import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Signal;
import dev.segue.erlang.dist.SpawnRequest;
import dev.segue.erlang.rpc.CallException.FailureClass;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;

/**
 * Calls as Kernel's {@code erpc} makes them: the node starts a monitored process that runs {@code erpc:execute_call/4}
 * and exits with the result.
 */
final class ErpcStyle implements Style {
    private static final ListTerm OPTIONS = ListTerm.of(Atom.of("monitor"));

    @Override
    public void request(LocalProcess process, Pending pending, Pid groupLeader) {
        SpawnRequest execution = new SpawnRequest(
                ExecutedCall.MODULE, ExecutedCall.FUNCTION, ExecutedCall.arguments(pending.call()), OPTIONS);
        process.spawn(pending.reference(), execution, groupLeader);
    }

    @Override
    public void message(Term message, Calls calls) {}

    @Override
    public void signal(Signal signal, Calls calls) {
        switch (signal) {
            case Signal.Down(Reference monitor, Term process, Term reason) ->
                calls.take(monitor).ifPresent(pending -> ExecutedCall.end(pending, reason));
            case Signal.SpawnReply(Reference request, Pid started) -> {}
            case Signal.SpawnReply(Reference request, Term refusal) ->
                calls.take(request).ifPresent(pending -> pending.failed(FailureClass.REFUSED, refusal));
            case Signal.Exit exit -> {}
        }
    }

    @Override
    public void abandon(LocalProcess process, Pending pending) {
        process.abandon(pending.reference());
    }
}
