package dev.segue.run;

import static dev.segue.run.SimulatedUpgrade.HEADER;
import static dev.segue.run.SimulatedUpgrade.USUAL;
import static dev.segue.run.SimulatedUpgrade.usualWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.resolve.Direction;
import dev.segue.runtime.Listeners.Listener;
import dev.segue.sim.Fault;
import dev.segue.sim.Fault.Kind;
import dev.segue.sim.Fault.Misfortune;
import dev.segue.sim.Operation;
import dev.segue.sim.Role;
import dev.segue.sim.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In which state a run ends and what it leaves the target as: by policy, by the moment, by what went wrong. */
class EndStatesTest {

    private static final List<String> POLICIES = List.of("rollback", "restart", "halt");

    /**
     * One way to an end.
     *
     * @param name the policy, the moment and the cause
     * @param script the script
     * @param options how it is run
     * @param faults what goes wrong on the node
     * @param state how it ends
     * @param outcome what it leaves
     */
    record Way(String name, String script, RunOptions options, List<Fault> faults, RunState state, Outcome outcome) {
        @Override
        public String toString() {
            return name + " → " + state.word() + ", " + outcome.word();
        }
    }

    /** Something that ends the forward run, as header options and a step. */
    private record Cause(String name, String options, String step) {}

    private static final List<Cause> CAUSES = List.of(
            new Cause("a step fails", "", "step \"breaks\" { fail \"no\" }"),
            new Cause("an assumption does not hold", "", "assume 1 = 2 else \"no\""),
            new Cause("nothing matches", "", "step \"breaks\" { let 1 = 2 }"),
            new Cause("an await is in vain", "", "await 1 = 2 within 3s else \"no\""),
            new Cause("a call fails", "", "check step \"breaks\" { call(:nowhere, :none, []) }"),
            new Cause("a limit is reached", "", "fn deep(n) = deep(n + 1)\nstep \"breaks\" { let x = deep(1) }"),
            new Cause("the step is late", "", "step \"slow\" { for n in 1..100 { sleep(1s) } } within 5s"),
            new Cause("the run is late", "within 30s", "step \"slow\" { for n in 1..100 { sleep(1s) } }"),
            new Cause("somebody cancels", "", "step \"cancelled here\" { for n in 1..100 { sleep(1ms) } }"));

    private static final Cause FREEZE =
            new Cause("the freeze is too long", "freeze at most 2s", "step \"slow\" { for n in 1..99 { sleep(1s) } }");

    static Stream<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (String policy : POLICIES) {
            before(policy, ways);
            past(policy, ways);
            lost(policy, ways);
            always(policy, ways);
        }
        whileUndoing(ways);
        whileRestarting(ways);
        whileWaking(ways);
        well(ways);
        return ways.stream();
    }

    private static String header(String policy, String options) {
        return HEADER + "on failure " + policy + " " + options + "\n";
    }

    private static Way way(String name, String script, RunState state, Outcome outcome, Fault... faults) {
        return new Way(name, script, RunOptions.USUAL, List.of(faults), state, outcome);
    }

    private static RunState stateOf(String policy) {
        return switch (policy) {
            case "rollback" -> RunState.ROLLED_BACK;
            case "restart" -> RunState.RESTARTED;
            default -> RunState.HALTED;
        };
    }

    private static Outcome outcomeOf(String policy) {
        return switch (policy) {
            case "rollback" -> Outcome.RESTORED;
            case "restart" -> Outcome.RESTARTED;
            default -> Outcome.CHANGED;
        };
    }

    private static void before(String policy, List<Way> ways) {
        for (Cause cause : CAUSES) {
            ways.add(way(
                    policy + ", before the point, " + cause.name(),
                    header(policy, cause.options()) + cause.step() + " \n" + USUAL,
                    RunState.REFUSED,
                    Outcome.UNTOUCHED));
        }
        for (Kind kind : List.of(Kind.NODE_DIES, Kind.CONNECTION_BREAKS, Kind.REFUSED)) {
            ways.add(way(
                    policy + ", before the point, " + kind.text(),
                    header(policy, "") + USUAL,
                    RunState.REFUSED,
                    Outcome.UNTOUCHED,
                    new Misfortune(Operation.READ, 1, kind)));
        }
    }

    private static void past(String policy, List<Way> ways) {
        List<Cause> causes = new ArrayList<>(CAUSES);
        causes.add(FREEZE);
        for (String moment : List.of("suspend_processes", "load_modules", "update_processes", "resume_acceptors")) {
            for (Cause cause : causes) {
                if (cause == FREEZE && moment.equals("resume_acceptors")) {
                    continue;
                }
                ways.add(way(
                        policy + ", past the point, behind " + moment + ", " + cause.name(),
                        header(policy, cause.options())
                                + "point_of_no_return\n"
                                + usualWith(moment, placed(cause.step(), moment)),
                        stateOf(policy),
                        outcomeOf(policy)));
            }
        }
        ways.add(way(
                policy + ", past the point, the target refuses",
                header(policy, "") + USUAL,
                stateOf(policy),
                outcomeOf(policy),
                new Misfortune(Operation.LOAD, 1, Kind.REFUSED)));
    }

    /** A binding takes no placement, but stands behind the changes that it is written below. */
    private static String placed(String step, String moment) {
        int brace = step.indexOf('{');
        return step.startsWith("step") || step.startsWith("check")
                ? step.substring(0, brace) + "after " + moment + " " + step.substring(brace)
                : step;
    }

    private static void lost(String policy, List<Way> ways) {
        for (Kind kind : List.of(Kind.NODE_DIES, Kind.CONNECTION_BREAKS)) {
            for (Operation at : List.of(Operation.SUSPEND, Operation.LOAD, Operation.RESUME)) {
                ways.add(way(
                        policy + ", past the point, " + kind.text() + " at " + at.text(),
                        header(policy, "") + USUAL,
                        RunState.INTERRUPTED,
                        Outcome.UNKNOWN,
                        new Misfortune(at, 1, kind)));
            }
        }
        ways.add(way(
                policy + ", past the point, the runner is not heard and the guard fires",
                header(policy, "") + usualWith("load_modules", "step \"slow\" { sleep(10s) }"),
                RunState.INTERRUPTED,
                Outcome.UNKNOWN,
                new Misfortune(Operation.LOAD, 1, Kind.RUNNER_SILENT)));
    }

    private static void always(String policy, List<Way> ways) {
        String fails = "\nalways { fail \"no\" }";
        String breaks = "step \"breaks\" { fail \"no\" }";
        ways.add(way(
                policy + ", before the point, then an always block fails",
                header(policy, "") + breaks + "\n" + USUAL + fails,
                RunState.REFUSED,
                Outcome.UNTOUCHED));
        ways.add(way(
                policy + ", all done, then an always block fails",
                header(policy, "") + USUAL + fails,
                RunState.PARTIAL,
                Outcome.CHANGED));
        ways.add(way(
                policy + ", past the point, then an always block fails",
                header(policy, "") + usualWith("load_modules", breaks) + fails,
                RunState.PARTIAL,
                outcomeOf(policy)));
        ways.add(way(
                policy + ", before the point, then an always block changes something",
                header(policy, "") + breaks + "\n" + USUAL + "\nalways { stop_app(app) }",
                RunState.REFUSED,
                Outcome.UNTOUCHED));
    }

    private static void whileUndoing(List<Way> ways) {
        String breaks = "step \"breaks\" after load_modules { fail \"no\" }";
        ways.add(way(
                "rollback, a changing step has no undo",
                HEADER + usualWith("load_modules", "step \"migrate\" { call(:erlang, :node, []) }\n" + breaks),
                RunState.PARTIAL,
                Outcome.CHANGED));
        ways.add(way(
                "rollback, a written undo fails",
                HEADER + usualWith("load_modules", "step \"odd\" { notify([], :x) } undo { fail \"no\" }\n" + breaks),
                RunState.PARTIAL,
                Outcome.CHANGED));
        ways.add(way(
                "rollback, the target refuses to load the old code",
                HEADER + usualWith("load_modules", breaks),
                RunState.PARTIAL,
                Outcome.CHANGED,
                new Misfortune(Operation.LOAD, 2, Kind.REFUSED)));
        for (Kind kind : List.of(Kind.NODE_DIES, Kind.CONNECTION_BREAKS)) {
            ways.add(way(
                    "rollback, " + kind.text() + " while the old code is loaded",
                    HEADER + usualWith("load_modules", breaks),
                    RunState.INTERRUPTED,
                    Outcome.UNKNOWN,
                    new Misfortune(Operation.LOAD, 2, kind)));
        }
    }

    private static void whileRestarting(List<Way> ways) {
        String script = header("restart", "") + usualWith("load_modules", "step \"breaks\" { fail \"no\" }");
        ways.add(way(
                "restart, the node will not",
                script,
                RunState.PARTIAL,
                Outcome.CHANGED,
                new Misfortune(Operation.RESTART, 1, Kind.REFUSED)));
        for (Kind kind : List.of(Kind.NODE_DIES, Kind.CONNECTION_BREAKS)) {
            ways.add(way(
                    "restart, " + kind.text(),
                    script,
                    RunState.INTERRUPTED,
                    Outcome.UNKNOWN,
                    new Misfortune(Operation.RESTART, 1, kind)));
        }
    }

    private static void whileWaking(List<Way> ways) {
        String script = header("halt", "") + usualWith("load_modules", "step \"breaks\" { fail \"no\" }");
        for (Kind kind : List.of(Kind.NODE_DIES, Kind.CONNECTION_BREAKS)) {
            ways.add(way(
                    "halt, " + kind.text(),
                    script,
                    RunState.INTERRUPTED,
                    Outcome.UNKNOWN,
                    new Misfortune(Operation.RESUME, 1, kind)));
        }
    }

    private static void well(List<Way> ways) {
        for (String policy : POLICIES) {
            ways.add(way(policy + ", all done", header(policy, "") + USUAL, RunState.COMPLETED, Outcome.CHANGED));
        }
        ways.add(way("nothing to change", HEADER + "info(\"done\")", RunState.COMPLETED, Outcome.UNTOUCHED));
        ways.add(way(
                "only an always block changes something",
                HEADER + "info(\"done\")\nalways { stop_app(app) }",
                RunState.COMPLETED,
                Outcome.CHANGED));
        ways.add(way(
                "an always block only reads",
                HEADER + "info(\"done\")\nalways { info(inspect(processes(app))) }",
                RunState.COMPLETED,
                Outcome.UNTOUCHED));
        RunOptions dry = new RunOptions(true, Optional.empty());
        ways.add(new Way("a dry run", HEADER + USUAL, dry, List.of(), RunState.COMPLETED, Outcome.UNTOUCHED));
        ways.add(new Way(
                "a dry run whose check fails",
                HEADER + "assume 1 = 2 else \"no\"\n" + USUAL,
                dry,
                List.of(),
                RunState.REFUSED,
                Outcome.UNTOUCHED));
    }

    private static RunResult carriedOut(SimulatedUpgrade upgrade, Way way) {
        int cancelled = stepToBeCancelled(way);
        return upgrade.run(way.script(), Direction.UP, way.options(), event -> {
            Integer step = event.step();
            if (event.kind() == RunEvent.Kind.STEP_STARTED && step != null && step == cancelled) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static int stepToBeCancelled(Way way) {
        String name = "cancelled here";
        return way.script().contains(name)
                ? SimulatedUpgrade.plan(way.script(), Direction.UP).steps().stream()
                        .filter(step -> step.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .index()
                : -1;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void endsAsItMust(Way way) {
        SimulatedUpgrade upgrade = new SimulatedUpgrade(way.faults().toArray(Fault[]::new));
        Snapshot before = upgrade.node.snapshot();

        RunResult result = carriedOut(upgrade, way);

        assertEquals(way.state() + " " + way.outcome(), result.state() + " " + result.outcome(), result::toString);
        Snapshot after = upgrade.node.snapshot();
        if (way.outcome() == Outcome.UNTOUCHED || way.outcome() == Outcome.RESTORED) {
            assertEquals(before.modules(), after.modules());
            assertEquals(before.specifications(), after.specifications());
            assertEquals(0, upgrade.node.counts().crashed());
        }
        if (way.outcome() == Outcome.RESTARTED) {
            assertEquals(before.modules(), after.modules());
            assertEquals(before.specifications(), after.specifications());
            assertEquals(0, after.count(Role.WEBSOCKET), "who was connected is gone");
        }
        if (!way.name().startsWith("halt") && upgrade.node.isAlive()) {
            assertEquals(0, after.suspended(), result::toString);
            assertTrue(after.listeners().stream().noneMatch(Listener::suspended), result::toString);
        }
        assertEquals(0, after.guards(), "no guard outlives a run");
    }

    @Test
    void everyStateAndEveryOutcomeIsAmongThem() {
        assertEquals(Set.of(RunState.values()), ways().map(Way::state).collect(Collectors.toSet()));
        assertEquals(Set.of(Outcome.values()), ways().map(Way::outcome).collect(Collectors.toSet()));
    }
}
