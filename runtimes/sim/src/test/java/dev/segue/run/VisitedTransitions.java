package dev.segue.run;

import dev.segue.eval.Evaluator;
import dev.segue.eval.FunctionRegistry;
import dev.segue.eval.Globals;
import dev.segue.eval.HeaderNames;
import dev.segue.eval.Limits;
import dev.segue.plan.Plan;
import dev.segue.resolve.Direction;
import dev.segue.run.functions.RuntimeFunctions;
import dev.segue.sim.Fault;
import dev.segue.sim.Operation;
import dev.segue.sim.Scenario;
import dev.segue.sim.SimulatedRuntime;
import dev.segue.stdlib.StandardLibrary;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Runs scripts and remembers which rows of the table of phases they visited. */
final class VisitedTransitions {

    private final Set<RunMachine.Transition> seen = new LinkedHashSet<>();

    Set<RunMachine.Transition> seen() {
        return seen;
    }

    void run(String script, Fault... faults) {
        run(script, RunOptions.USUAL, faults);
    }

    /** Only what stands before the point of no return. */
    void dryRun(String script) {
        run(script, new RunOptions(true, Optional.empty()));
    }

    private void run(String script, RunOptions options, Fault... faults) {
        run(script, options, new SimulatedUpgrade(faults));
    }

    /** The same on a node of another scenario. */
    void run(String script, Scenario scenario) {
        run(script, RunOptions.USUAL, new SimulatedUpgrade(scenario));
    }

    private void run(String script, RunOptions options, SimulatedUpgrade upgrade) {
        try (SimulatedRuntime runtime = upgrade.node.connect()) {
            Plan plan = SimulatedUpgrade.plan(script, Direction.UP);
            HeaderNames header = HeaderNames.of(plan.program().file().header(), Direction.UP);
            Globals globals = Globals.of(plan.program(), header);
            new Runner(new Evaluator(functions()), Limits.DEFAULT)
                    .run(plan, globals, runtime, options, event -> {}, seen::add);
        }
    }

    private static FunctionRegistry functions() {
        return FunctionRegistry.builder()
                .addAll(RuntimeFunctions.registry())
                .addAll(StandardLibrary.functions())
                .build();
    }

    /** The same on a node that dies at an operation. */
    void losing(Operation at, int occurrence, String script) {
        run(script, new Fault.Misfortune(at, occurrence, Fault.Kind.NODE_DIES));
    }
}
