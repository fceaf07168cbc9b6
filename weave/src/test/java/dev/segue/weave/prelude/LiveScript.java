package dev.segue.weave.prelude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Segue;
import dev.segue.beam.BeamRuntimeProvider;
import dev.segue.run.RunEvent;
import dev.segue.run.RunOptions;
import dev.segue.run.RunResult;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.Secret;
import dev.segue.runtime.TargetShape;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.testkit.otp.OtpNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scripts that are run live on a node, through the runtime for Erlang nodes. */
final class LiveScript {

    static final String HEADER = "upgrade chat from \"0.1.0\" to \"0.2.0\"\n";

    private static final Segue SEGUE = StandardLibrary.segue().build();

    private LiveScript() {}

    /** What an expression gives in a step of a live run, as it prints. */
    static String says(OtpNode node, String expression) {
        List<String> told = new ArrayList<>();
        RunResult result = run(node, HEADER + "step \"say\" { info(inspect(%s)) }".formatted(expression), told);
        assertEquals(1, told.size(), () -> expression + " ended with " + result);
        return told.getFirst();
    }

    /** How an expression fails in a step of a live run: kind and message. */
    static String fails(OtpNode node, String expression) {
        List<String> told = new ArrayList<>();
        run(
                node,
                HEADER
                        + "step \"say\" { try { info(inspect(%s)) } rescue { case f -> info(\"${f.kind} ${f.message}\") } }"
                                .formatted(expression),
                told);
        return told.getFirst();
    }

    private static RunResult run(OtpNode node, String script, List<String> told) {
        Planning planning = SEGUE.plan(SEGUE.parse(SourceText.of("test.upgrade", script)), PlanSettings.UP);
        assertTrue(planning.plan().isPresent(), () -> planning.diagnostics().toString());
        try (UpgradeRuntime runtime = open(node)) {
            return SEGUE.run(planning.plan().orElseThrow(), runtime, RunOptions.USUAL, event -> {
                if (event.kind() == RunEvent.Kind.LOG && event.message() != null) {
                    told.add(event.message());
                }
            });
        }
    }

    private static UpgradeRuntime open(OtpNode node) {
        return new BeamRuntimeProvider()
                .open(new RuntimeRequest(
                        node.name(),
                        Map.of("epmd", Integer.toString(node.epmdPort())),
                        Optional.of(new Secret(node.cookie())),
                        new TargetShape(List.of("chat"), Optional.empty(), Optional.empty()),
                        Path.of(".")));
    }
}
