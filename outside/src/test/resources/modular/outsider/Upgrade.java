package outsider;

import dev.segue.PlanSettings;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.plan.Plan;
import dev.segue.run.RunListener;
import dev.segue.run.RunOptions;
import dev.segue.run.RunResult;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.stdlib.StandardLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

public final class Upgrade {
    public static void main(String[] arguments) {
        List<RuntimeProvider> providers = ServiceLoader.load(RuntimeProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        System.out.println(
                "runtimes " + providers.stream().map(RuntimeProvider::scheme).toList());
        Segue segue = StandardLibrary.segue().build();
        Script script = segue.read(Path.of(arguments[0]));
        RuntimeRequest request = new RuntimeRequest("", Map.of(), Optional.empty(), script.shape(), Path.of(""));
        try (UpgradeRuntime runtime = providers.getFirst().open(request)) {
            Plan plan = segue.plan(script, PlanSettings.UP).plan().orElseThrow();
            RunResult result = segue.run(plan, runtime, RunOptions.USUAL, RunListener.NONE);
            System.out.println("ended " + result.state());
        }
    }
}
