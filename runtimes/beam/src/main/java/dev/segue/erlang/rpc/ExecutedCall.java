package dev.segue.erlang.rpc;

import dev.segue.erlang.rpc.CallException.FailureClass;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;

/** What {@code erpc:execute_call/4} (OTP 23 and newer) makes of a call: it exits with a tuple that says how it ended. */
final class ExecutedCall {
    static final Atom MODULE = Atom.of("erpc");
    static final Atom FUNCTION = Atom.of("execute_call");

    /** What marks an exit reason as a result. */
    private static final Term MARK = Int.of(0);

    private ExecutedCall() {}

    static ListTerm arguments(Call call) {
        return ListTerm.of(MARK, call.module(), call.function(), call.arguments());
    }

    /** Ends the call by the reason with which the process that ran it has exited. */
    static void end(Pending pending, Term reason) {
        if (!(reason instanceof Tuple exit) || exit.size() < 3 || !exit.at(0).equals(MARK)) {
            pending.failed(FailureClass.SIGNAL, reason);
            return;
        }
        switch (exit.at(1).toString()) {
            case "return" -> pending.returned(exit.at(2));
            case "throw" -> pending.failed(FailureClass.THROW, exit.at(2));
            case "exit" -> pending.failed(FailureClass.EXIT, exit.at(2));
            default -> error(pending, exit);
        }
    }

    private static void error(Pending pending, Tuple exit) {
        if (exit.size() > 3) {
            pending.failed(new CallException.RemoteFailure(pending.call(), FailureClass.ERROR, exit.at(2), exit.at(3)));
        } else {
            pending.failed(FailureClass.REFUSED, exit.at(2));
        }
    }
}
