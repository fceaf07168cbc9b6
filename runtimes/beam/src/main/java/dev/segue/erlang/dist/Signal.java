package dev.segue.erlang.dist;

import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;

/** What reaches a process besides messages. */
public sealed interface Signal {
    /**
     * A monitored process ended, or was not there.
     *
     * @param monitor the reference that the monitor was made with
     * @param process its pid or registered name
     * @param reason why it ended: {@code noproc} if it was not there
     */
    record Down(Reference monitor, Term process, Term reason) implements Signal {}

    /**
     * A linked process ended, or somebody sent an exit signal.
     *
     * @param from the process that ended or sent it
     * @param reason why
     */
    record Exit(Pid from, Term reason) implements Signal {}

    /**
     * The answer to a spawn request.
     *
     * @param request the reference of the request, which is the monitor's too
     * @param result the new process, or an atom that says why there is none
     */
    record SpawnReply(Reference request, Term result) implements Signal {}
}
