package dev.segue.erlang.rpc;

import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers of many processes.
 *
 * @param pids the processes, in the order in which they were given
 * @param answers the answer of each, in the same order
 * @param askedAt when asking began, by {@link System#nanoTime}
 */
public record BulkResult(List<Pid> pids, List<Answer> answers, long askedAt) {
    /** Takes copies of the lists. */
    public BulkResult {
        pids = List.copyOf(pids);
        answers = List.copyOf(answers);
    }

    /** How many gave exactly that answer. */
    public int count(Term reply) {
        int count = 0;
        for (Answer answer : answers) {
            if (answer instanceof Answer.Replied(Term term, long at) && term.equals(reply)) {
                count++;
            }
        }
        return count;
    }

    /** A process with its answer. */
    public record Booked(Pid pid, Answer answer) {}

    /** The processes that gave another answer than that one, or none. */
    public List<Booked> others(Term reply) {
        List<Booked> others = new ArrayList<>();
        for (int index = 0; index < answers.size(); index++) {
            Answer answer = answers.get(index);
            if (!(answer instanceof Answer.Replied(Term term, long at) && term.equals(reply))) {
                others.add(new Booked(pids.get(index), answer));
            }
        }
        return others;
    }
}
