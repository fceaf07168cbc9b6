package dev.segue.sim;

import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.source.Suggestions;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Set;

/** Opens simulated nodes: {@code sim:}, {@code sim:FILE.yaml?seed=7}. */
public final class SimulatedRuntimeProvider implements RuntimeProvider {

    private static final Set<String> OPTIONS = Set.of("seed", "faults");

    /** For {@link java.util.ServiceLoader}. */
    public SimulatedRuntimeProvider() {}

    @Override
    public String scheme() {
        return "sim";
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    @Override
    public UpgradeRuntime open(RuntimeRequest request) {
        for (String option : request.options().keySet()) {
            if (!OPTIONS.contains(option)) {
                throw new RuntimeFailure.WrongAddress(
                        "sim: knows no option " + option,
                        Suggestions.hint(option, OPTIONS).orElse("it knows faults and seed, as in sim:?seed=7"));
            }
        }
        Scenario scenario = scenario(request);
        String faults = request.options().get("faults");
        for (Fault fault : faults == null ? List.<Fault>of() : FaultOption.parse(faults)) {
            scenario = scenario.withFault(fault);
        }
        String seed = request.options().get("seed");
        return SimulatedNode.start(seed == null ? scenario : scenario.withSeed(seed(seed)))
                .connect();
    }

    private static Scenario scenario(RuntimeRequest request) {
        if (request.address().isEmpty()) {
            return BuiltInScenario.of(request.shape());
        }
        try {
            return ScenarioFile.read(request.directory().resolve(request.address()));
        } catch (ScenarioProblem problem) {
            throw new RuntimeFailure.WrongAddress(String.valueOf(problem.getMessage()), problem.hint());
        } catch (InvalidPathException noPath) {
            throw new RuntimeFailure.WrongAddress(
                    request.address() + " is not the name of a file", "write it as in sim:scenarios/chat.yaml");
        }
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw new RuntimeFailure.WrongAddress(
                    "the seed %s is not a whole number".formatted(text), "write it as in sim:?seed=7");
        }
    }
}
