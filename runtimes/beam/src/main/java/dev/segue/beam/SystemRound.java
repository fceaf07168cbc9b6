package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import dev.segue.runtime.BulkResult;
import dev.segue.runtime.BulkResult.Failure;
import dev.segue.runtime.BulkResult.Reason;
import dev.segue.value.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A system message to many processes: sent to those that speak {@code sys}, booked for each. */
final class SystemRound {

    private final Speakers speakers;

    SystemRound(Speakers speakers) {
        this.speakers = speakers;
    }

    /** Whether a process is known to speak {@code sys}. */
    boolean speaks(Pid pid) {
        return speakers.of(List.of(pid)).getFirst() == Speakers.Speech.SPEAKS;
    }

    /** Runs a request to those that speak it. */
    BulkResult run(List<Handle> handles, Function<List<Pid>, List<Reply>> request) {
        List<Pid> pids = Terms.pids(handles);
        List<Speakers.Speech> speech = speakers.of(pids);
        List<Pid> asked = new ArrayList<>();
        for (int index = 0; index < pids.size(); index++) {
            if (speech.get(index) == Speakers.Speech.SPEAKS) {
                asked.add(pids.get(index));
            }
        }
        List<Reply> replies = request.apply(asked);
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

    private static void book(Handle handle, Reply reply, List<Failure> failures) {
        switch (reply) {
            case Reply.Answered(Term answer) when answer.equals(Atom.OK) -> {}
            case Reply.Answered(Term answer) ->
                failures.add(new Failure(handle, Reason.ERROR, Failures.reason(answer)));
            case Reply.Late late -> failures.add(new Failure(handle, Reason.TIMEOUT, ""));
            case Reply.Gone gone -> failures.add(new Failure(handle, Reason.NO_PROCESS, ""));
        }
    }
}
