package dev.segue.bench;

import dev.segue.PlanSettings;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.plan.Plan;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the time of parsing, checking and planning grows with a script, and how much memory it takes. Each part runs in a
 * process of its own with the collector that the launcher chooses, since each wants another heap.
 */
public final class PlanBench {
    private static final int LARGEST = 100_000;
    private static final int HEAP_MEBIBYTES = 512;
    /** Holds all that one measurement allocates, so that the collector has nothing to do within one. */
    private static final List<String> ROOMY = List.of("-Xms3g", "-Xmx3g", "-Xmn2g");

    private PlanBench() {}

    /** Runs it; the first argument may be another number of rounds. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String rounds = arguments.length > 0 ? arguments[0] : "9";
        for (LargeScript shape : LargeScript.values()) {
            process(ROOMY, GrowthBench.class, shape.name(), rounds, "judged");
        }
        Rounds.print(
                "The same with the heap that the launcher gives to Java, the collector's work included; told only");
        for (LargeScript shape : LargeScript.values()) {
            process(LauncherHeap.flags(), GrowthBench.class, shape.name(), rounds, "told");
        }
        for (LargeScript shape : LargeScript.values()) {
            memory(shape);
        }
    }

    private static void memory(LargeScript shape) throws IOException, InterruptedException {
        int exit = process(List.of("-Xmx" + HEAP_MEBIBYTES + "m"), SmallHeap.class, shape.name());
        Rounds.print(
                "%d steps, %s, planned with %d MiB of heap: %s",
                LARGEST, shape.words(), HEAP_MEBIBYTES, exit == 0 ? "met" : "MISSED");
    }

    private static int process(List<String> heap, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(heap);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Plans a script of that many steps. */
    static void plan(Segue segue, Script script, int steps) {
        Plan plan = segue.plan(script, PlanSettings.UP)
                .plan()
                .orElseThrow(() -> new IllegalStateException(
                        "not planned: " + script.diagnostics().get(0)));
        if (plan.steps().size() < steps) {
            throw new IllegalStateException("only " + plan.steps().size() + " steps are planned");
        }
    }

    /** Plans the largest script once, in a process of its own. */
    static final class SmallHeap {
        private SmallHeap() {}

        /** Runs it; the argument is the name of a {@link LargeScript}. */
        public static void main(String... arguments) {
            Segue segue = StandardLibrary.segue().build();
            String text = LargeScript.valueOf(arguments[0]).text(LARGEST);
            plan(segue, segue.parse(SourceText.of("bench", text)), LARGEST);
        }
    }
}
