package dev.segue.sim;

import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.source.Suggestions;
import java.util.Set;

/** Opens simulated nodes: {@code sim:}, {@code sim:FILE.yaml?seed=7}. */
public final class SimulatedRuntimeProvider implements RuntimeProvider {

    private static final Set<String> OPTIONS = Set.of("seed");

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
                throw new RuntimeFailure.Unreachable(
                        "sim: knows no option " + option,
                        Suggestions.hint(option, OPTIONS).orElse("it knows seed, as in sim:?seed=7"));
            }
        }
        Scenario scenario = scenario(request);
        String seed = request.options().get("seed");
        return SimulatedNode.start(seed == null ? scenario : scenario.withSeed(seed(seed)))
                .connect();
    }

    private static Scenario scenario(RuntimeRequest request) {
        if (request.address().isEmpty()) {
            return BuiltInScenario.of(request.shape());
        }
        throw new RuntimeFailure.Unreachable("scenario files are not read yet", "use sim: without an address");
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw new RuntimeFailure.Unreachable(
                    "the seed %s is not a whole number".formatted(text), "write it as in sim:?seed=7");
        }
    }
}
