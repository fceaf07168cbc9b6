package dev.segue.erlang.rpc;

import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.dist.Signal;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;

/** A way to make calls: how a request goes out, and what its answers mean. */
sealed interface Style permits ErpcStyle, RexStyle {
    /** Sends the request of that call. */
    void request(LocalProcess process, Pending pending, Pid groupLeader);

    /** Takes an answer that came as a message. */
    void message(Term message, Calls calls);

    /** Takes an answer that came as a signal. */
    void signal(Signal signal, Calls calls);

    /** Forgets a call that was given up. */
    void abandon(LocalProcess process, Pending pending);
}
