package dev.segue.cli.view;

import dev.segue.cli.terminal.Printable;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.plan.Because;
import dev.segue.plan.PlannedStep;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.weave.WovenEntry;
import dev.segue.weave.WovenInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the instructions of a woven entry are called, and why each stands where it does. */
final class WovenReasons {
    private WovenReasons() {}

    static List<NamedInstruction> named(WovenEntry entry) {
        List<NamedInstruction> named = new ArrayList<>();
        boolean passed = false;
        Optional<SourceText> script =
                entry.plan().map(plan -> plan.program().file().source());
        for (WovenInstruction each : entry.instructions()) {
            passed |= each.instruction() instanceof RelupInstruction.PointOfNoReturn;
            named.add(named(each, passed, script));
        }
        return named;
    }

    private static NamedInstruction named(WovenInstruction woven, boolean passed, Optional<SourceText> script) {
        NamedInstruction plain = NamedInstruction.of(woven.instruction());
        return switch (woven.origin()) {
            case KEPT -> plain;
            case CHANGED -> new NamedInstruction(woven.instruction(), plain.title(), carried(woven));
            case REPLACED ->
                new NamedInstruction(
                        woven.instruction(), woven.step().map(StepTitle::of).orElse(plain.title()), replaced(woven));
            case INSERTED ->
                woven.step()
                        .map(step ->
                                new NamedInstruction(woven.instruction(), title(step), reasons(step, passed, script)))
                        .orElse(plain);
        };
    }

    private static List<String> replaced(WovenInstruction woven) {
        List<String> reasons = new ArrayList<>(carried(woven));
        reasons.add("done by functions of OTP, since the release handler's own would give up");
        return reasons;
    }

    private static List<String> carried(WovenInstruction woven) {
        return woven.step().stream()
                .filter(step -> step.carrier() != null)
                .flatMap(step -> step.carrier().carries().stream())
                .map(step -> Printable.line("does the work of " + step.name() + " (" + place(step.span()) + ")"))
                .toList();
    }

    /** What has no name is called as it is written. */
    private static String title(PlannedStep step) {
        boolean nameless = (step.kind() == PlannedStep.Kind.ASSUME || step.kind() == PlannedStep.Kind.AWAIT)
                && step.name().isEmpty();
        return nameless ? Printable.line(step.span().text().lines().findFirst().orElse("")) : StepTitle.of(step);
    }

    private static List<String> reasons(PlannedStep step, boolean passed, Optional<SourceText> script) {
        List<String> reasons = new ArrayList<>();
        if (step.origin() == PlannedStep.Origin.DEPENDENCY) {
            reasons.add("added: another step depends on it (" + place(step.span()) + ")");
        }
        step.because().stream()
                .filter(because -> because.edge() != Because.Edge.MARKER)
                .map(because -> explanation(because, script))
                .forEach(reasons::add);
        if (reasons.isEmpty()) {
            reasons.add(unplaced(passed) + " (" + place(step.span()) + ")");
        }
        return reasons.stream().map(Printable::line).toList();
    }

    /** Where the standard library says why is of no use to most. */
    private static String explanation(Because because, Optional<SourceText> script) {
        boolean own = script.filter(because.span().source()::equals).isPresent();
        return own ? because.explanation() : because.explanation().replace(" (" + because.place() + ")", "");
    }

    private static String unplaced(boolean passed) {
        return passed
                ? "has no placement, so it stands behind the relup's instructions"
                : "only reads and is written above the first change, so it stands right before the point of no return";
    }

    private static String place(Span span) {
        return span.source().name() + ":" + span.line();
    }
}
