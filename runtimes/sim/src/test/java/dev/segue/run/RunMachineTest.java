package dev.segue.run;

import static dev.segue.run.SimulatedUpgrade.HEADER;
import static dev.segue.run.SimulatedUpgrade.USUAL;
import static dev.segue.run.SimulatedUpgrade.usualWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.sim.Operation;
import dev.segue.sim.ReleaseShape.Breaks;
import org.junit.jupiter.api.Test;

/** Every row of the table of phases is visited by a run. */
class RunMachineTest {

    private static final String BREAKS = "step \"breaks\" { fail \"no\" }";

    @Test
    void aRowThatNoRunVisitsFails() {
        VisitedTransitions visited = new VisitedTransitions();
        visited.run(HEADER + USUAL);
        visited.dryRun(HEADER + USUAL);
        visited.run(HEADER + "info(\"nothing to do\")");
        visited.run(HEADER + "assume false else \"no\"\n" + USUAL);
        visited.run(HEADER + "on failure halt\nassume false else \"no\"\n" + USUAL);
        visited.run(HEADER + usualWith("load_modules", BREAKS));
        visited.run(HEADER + "on failure halt\n" + usualWith("load_modules", BREAKS));
        visited.run(HEADER + "on failure restart\nassume false else \"no\"\n" + USUAL);
        visited.run(HEADER + "on failure restart\n" + usualWith("load_modules", BREAKS));
        visited.losing(Operation.RESTART, 1, HEADER + "on failure restart\n" + usualWith("load_modules", BREAKS));
        visited.losing(Operation.READ, 1, HEADER + USUAL);
        visited.losing(Operation.LOAD, 1, HEADER + USUAL);
        visited.losing(Operation.LOAD, 2, HEADER + usualWith("load_modules", BREAKS));
        visited.losing(Operation.RESUME, 1, HEADER + "on failure halt\n" + usualWith("load_modules", BREAKS));
        visited.losing(Operation.RESUME, 1, HEADER + "suspend_channels(app)");
        String install = HEADER + "install_release(to_version)\n" + BREAKS;
        visited.run(install, ReleaseRuns.breaking("0.2.0", Breaks.AFTER));
        visited.run(install, ReleaseRuns.breaking("0.1.0", Breaks.AFTER));
        assertEquals(RunMachine.table(), visited.seen());
    }
}
