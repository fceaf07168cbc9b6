package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Processes;
import dev.segue.runtime.Progress;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.Supervised;
import dev.segue.value.BooleanValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.MapValue;
import dev.segue.value.SizeValue;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for finding processes, for their facts, and for messages to them. */
public abstract class ProcessesContract extends ContractCase {

    /** For subclasses. */
    protected ProcessesContract() {}

    @Test
    void theProcessesOfAnApplicationAreFoundOnceEach() {
        List<Handle> all = need(Processes.class).of(app());
        Set<Handle> distinct = new HashSet<>(all);
        assertEquals(all.size(), distinct.size());
        assertTrue(distinct.containsAll(stateful()));
    }

    @Test
    void whatRunsAModuleIsFound() {
        assertEquals(fixture().websockets(), stateful().size());
        assertEquals(List.of(), need(Processes.class).running(app(), "no_such_module"));
    }

    @Test
    void theSupervisionTreeHasWhatRunsAModuleOnceEach() {
        Supervised top = needTree(need(Processes.class).supervision(app()));
        List<Handle> all = top.all().map(Supervised::pid).toList();
        assertTrue(top.isSupervisor());
        assertEquals(all.size(), new HashSet<>(all).size());
        assertTrue(new HashSet<>(all).containsAll(stateful()));
        assertTrue(need(Processes.class).supervision("no_such_application").isEmpty());
    }

    @Test
    void allProcessesAreListedOnceEach() {
        List<Handle> all = need(Processes.class).all();
        Set<Handle> distinct = new HashSet<>(all);
        assertEquals(all.size(), distinct.size());
        assertTrue(distinct.containsAll(need(Processes.class).of(app())));
    }

    @Test
    void whoeverRunsAModuleIsSeen() {
        Map<String, List<Handle>> seen =
                need(Processes.class).executing(List.of(fixture().statefulModule(), "no_such_module"));
        assertEquals(Set.of(fixture().statefulModule()), seen.keySet());
        assertEquals(new HashSet<>(stateful()), new HashSet<>(seen.get(fixture().statefulModule())));
    }

    @Test
    void whoWaitsForAProcessIsNamed() {
        Processes processes = need(Processes.class);
        Handle callee = stateful().getFirst();
        assertEquals(List.of(), processes.callers(List.of(callee)));
        assertTrue(processes.suspend(List.of(callee), PATIENCE, Progress.NONE).isComplete());
        Handle caller = fixture().callerOf(callee);
        assertEquals(List.of(new Processes.Waiting(caller, callee)), processes.callers(List.of(callee)));
        assertEquals(List.of(), processes.callers(List.of(stateful().getLast())));
        assertTrue(processes.resume(List.of(callee), PATIENCE, Progress.NONE).isComplete());
    }

    @Test
    void queueLengthsComeInTheOrderAsked() {
        Processes processes = need(Processes.class);
        Handle one = stateful().getFirst();
        Handle other = stateful().getLast();
        assertTrue(processes.suspend(List.of(one), PATIENCE, Progress.NONE).isComplete());
        long before = processes.queueLength(one);
        processes.send(List.of(one), fixture().message());
        processes.send(List.of(one), fixture().message());
        List<Long> lengths = processes.queueLengths(List.of(other, fixture().deadProcess(), one));
        assertEquals(List.of(0L, 0L), lengths.subList(0, 2));
        assertTrue(lengths.get(2) >= before + 2, "lengths: " + lengths);
        assertTrue(processes.resume(List.of(one), PATIENCE, Progress.NONE).isComplete());
    }

    @Test
    void aProcessHasItsFacts() {
        MapValue facts = need(Processes.class).info(stateful().getFirst());
        assertInstanceOf(IntegerValue.class, facts.field("queue_length"));
        assertInstanceOf(SizeValue.class, facts.field("memory"));
        assertEquals(BooleanValue.FALSE, facts.field("suspended"));
    }

    @Test
    void aProcessThatHasEndedHasNoFactsAndNoQueue() {
        Processes processes = need(Processes.class);
        Handle dead = fixture().deadProcess();
        assertThrows(RuntimeFailure.Refused.class, () -> processes.info(dead));
        assertEquals(0, processes.queueLength(dead));
        assertFalse(processes.of(app()).contains(dead));
    }

    @Test
    void messagesToASuspendedProcessWaitAndAreServedAfterwards() {
        Processes processes = need(Processes.class);
        List<Handle> one = stateful().subList(0, 1);
        assertTrue(processes.suspend(one, PATIENCE, Progress.NONE).isComplete());
        long before = processes.queueLength(one.getFirst());
        processes.send(one, fixture().message());
        processes.send(one, fixture().message());
        assertTrue(processes.queueLength(one.getFirst()) >= before + 2);
        assertTrue(processes.resume(one, PATIENCE, Progress.NONE).isComplete());
        assertEquals(one, processes.awaitExit(one, Duration.ofMillis(200)));
        assertEquals(0, processes.queueLength(one.getFirst()));
    }

    @Test
    void aMessageToAProcessThatHasEndedIsNoError() {
        Processes processes = need(Processes.class);
        processes.send(List.of(fixture().deadProcess()), fixture().message());
        assertFalse(processes.of(app()).isEmpty());
    }

    @Test
    void whoeverStillLivesWhenTheTimeIsOverIsNamed() {
        Processes processes = need(Processes.class);
        Handle living = stateful().getFirst();
        long before = runtime().clock().nanoTime();
        assertEquals(
                List.of(living), processes.awaitExit(List.of(fixture().deadProcess(), living), Duration.ofMillis(100)));
        assertTrue(runtime().clock().nanoTime() - before >= 100_000_000);
    }

    @Test
    void nobodyIsWaitedForWhenAllHaveEnded() {
        Processes processes = need(Processes.class);
        List<Handle> dead = List.of(fixture().deadProcess());
        long before = runtime().clock().nanoTime();
        assertEquals(List.of(), processes.awaitExit(dead, PATIENCE));
        assertTrue(runtime().clock().nanoTime() - before < PATIENCE.toNanos());
    }
}
