package dev.segue.beam;

import dev.segue.erlang.rpc.Answer;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.BulkResult;
import dev.segue.runtime.BulkResult.Failure;
import dev.segue.runtime.BulkResult.Reason;
import dev.segue.value.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A system message to many processes: sent to those that speak {@code sys}, booked for each. */
final class SystemRound {

    private static final Atom CODE_CHANGE = Atom.of("code_change");

    private final Speakers speakers;

    SystemRound(Speakers speakers) {
        this.speakers = speakers;
    }

    /** Whether a process is known to speak {@code sys}. */
    boolean speaks(Pid pid) {
        return speakers.of(List.of(pid)).getFirst() == Speakers.Speech.SPEAKS;
    }

    /** Runs a request to those that speak it. */
    BulkResult run(List<Handle> handles, Function<List<Pid>, List<Answer>> request) {
        List<Pid> pids = Terms.pids(handles);
        List<Speakers.Speech> speech = speakers.of(pids);
        List<Pid> asked = new ArrayList<>();
        for (int index = 0; index < pids.size(); index++) {
            if (speech.get(index) == Speakers.Speech.SPEAKS) {
                asked.add(pids.get(index));
            }
        }
        List<Answer> replies = request.apply(asked);
        List<Failure> failures = new ArrayList<>();
        int next = 0;
        for (int index = 0; index < pids.size(); index++) {
            Handle handle = handles.get(index);
            switch (speech.get(index)) {
                case SPEAKS -> book(handle, replies.get(next++), failures);
                case SILENT -> failures.add(new Failure(handle, Reason.NOT_SUPPORTED, ""));
                case GONE -> failures.add(new Failure(handle, Reason.NO_PROCESS, ""));
            }
        }
        return new BulkResult(pids.size(), failures);
    }

    /** A callback module without a code_change keeps the state: {@code gen_server} reports that it is undefined. */
    private static boolean isDone(Term answer) {
        return answer.equals(Atom.OK)
                || answer instanceof Tuple error
                        && error.isTagged("error", 2)
                        && error.at(1) instanceof Tuple exit
                        && exit.isTagged("EXIT", 2)
                        && exit.at(1) instanceof Tuple undefined
                        && undefined.isTagged("undef", 2)
                        && undefined.at(1) instanceof ListTerm stack
                        && stack.size() > 0
                        && stack.elements().getFirst() instanceof Tuple frame
                        && frame.size() > 1
                        && frame.at(1).equals(CODE_CHANGE);
    }

    private static void book(Handle handle, Answer reply, List<Failure> failures) {
        switch (reply) {
            case Answer.Replied(Term answer, long at) when isDone(answer) -> {}
            case Answer.Replied(Term answer, long at) ->
                failures.add(new Failure(handle, Reason.ERROR, Failures.reason(answer)));
            case Answer.Silent silent -> failures.add(new Failure(handle, Reason.TIMEOUT, ""));
            case Answer.Gone gone -> failures.add(new Failure(handle, Reason.NO_PROCESS, ""));
            case Answer.Lost lost -> failures.add(new Failure(handle, Reason.ERROR, Failures.sentence(lost.why())));
        }
    }
}
