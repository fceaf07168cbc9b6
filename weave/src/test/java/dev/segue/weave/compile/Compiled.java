package dev.segue.weave.compile;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.erlang.term.Term;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.Direction;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.weave.source.ErlangSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The woven steps of a script. */
record Compiled(Plan plan, List<PlannedStep> steps, List<WovenStep> woven, List<List<Term>> forms) {

    private static final Segue FILES = StandardLibrary.segue().build();
    private static final Segue TEXTS = StandardLibrary.segue()
            .libraries(Map.of("f.js", ""))
            .languages(new AnyLanguage())
            .build();

    static Compiled of(String script) {
        return of(TEXTS, TEXTS.parse(SourceText.of("test.upgrade", script)), Direction.UP);
    }

    static Compiled of(Path script, Direction direction) {
        return of(FILES, FILES.read(script), direction);
    }

    private static Compiled of(Segue segue, Script script, Direction direction) {
        Planning planning = segue.plan(script, PlanSettings.UP.towards(direction));
        Plan plan = planning.plan().orElseThrow(() -> new AssertionError(planning.diagnostics()));
        StepCompiler compiler = new StepCompiler(plan, plan.upgrade());
        List<PlannedStep> steps =
                plan.steps().stream().filter(step -> step.step() != null).toList();
        Pass pass = new Pass();
        for (PlannedStep step : steps) {
            boolean before = step.index() < plan.pointOfNoReturn();
            Policy policy = before ? Policy.BEFORE : Policy.RESTART;
            pass.add(compiler.weave(step.index(), policy, step == steps.getFirst(), step == steps.getLast()), before);
        }
        return new Compiled(plan, steps, pass.steps(), pass.forms());
    }

    /** What was made of the script itself, without the functions of the language. */
    String source() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append("%% ").append(steps.get(i).name()).append('\n');
            text.append(ErlangSource.of(own(woven.get(i)))).append('\n');
        }
        return text.toString();
    }

    private static List<Term> own(WovenStep step) {
        return Stream.of(step.definitions(), step.opening(), step.work(), step.closing())
                .flatMap(List::stream)
                .toList();
    }
}
