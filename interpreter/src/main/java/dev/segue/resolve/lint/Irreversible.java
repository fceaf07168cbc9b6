package dev.segue.resolve.lint;

import dev.segue.resolve.Effects;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.Notes;
import dev.segue.resolve.Reached;
import dev.segue.resolve.Resolution;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepWork;
import dev.segue.resolve.Trail;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.syntax.Header;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Steps that a rollback could not take back, where a rollback is what follows a failure. */
final class Irreversible {
    private final Notes notes;
    private final SourceText script;
    private final Diagnostics found;
    private final Set<Span> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private Irreversible(Resolution resolution, Diagnostics found) {
        this.notes = resolution.notes();
        this.script = resolution.program().file().source();
        this.found = found;
    }

    static void report(Resolution resolution, Diagnostics found) {
        if (resolution.program().policy() == Header.Policy.ROLLBACK) {
            Irreversible lint = new Irreversible(resolution, found);
            Steps.of(resolution.program()).forEach(lint::judge);
        }
    }

    private static boolean recordsNothing(Effects effects) {
        return effects.changes() && !effects.recordsUndo();
    }

    private void judge(Step step) {
        if (recordsNothing(step.effects())) {
            Optional<Trail> own = Trail.find(notes.steps().of(step).mentions(), Irreversible::recordsNothing);
            if (own.isPresent()) {
                tell(step, step.span(), own.get());
            } else if (step.instruction() != null) {
                judge(step, step.instruction());
            }
        }
    }

    /** An instruction of the script is reported where it is declared, once for all its calls. */
    private void judge(Step step, Instruction instruction) {
        boolean here = instruction.span().source() == script;
        Span place = here ? instruction.span() : step.span();
        if (here && !told.add(instruction.span())) {
            return;
        }
        if (step.work() instanceof StepWork.Foreign) {
            found.report(Diagnostic.of(
                            LintCode.NOT_REVERSIBLE,
                            place,
                            "a rollback cannot undo %s: nothing records what a foreign instruction does"
                                    .formatted(instruction.name()))
                    .withHint("write `on failure halt` if it need not be undone"));
            return;
        }
        Trail.find(notes.mentions(step), Irreversible::recordsNothing).ifPresent(trail -> tell(step, place, trail));
    }

    private void tell(Step step, Span place, Trail trail) {
        Span call = trail.first().span();
        boolean here = call.source() == script;
        List<Reached.Mention> further =
                trail.calls().subList(here ? 1 : 0, trail.calls().size());
        Diagnostic diagnostic = Diagnostic.of(
                LintCode.NOT_REVERSIBLE,
                here ? call : place,
                "a rollback cannot undo %s: nothing records what %s does"
                                .formatted(name(step), trail.last().name())
                        + (trail.calls().size() == 1 ? "" : " (" + trail.names() + ")"));
        for (Reached.Mention mention : further) {
            diagnostic = diagnostic.withRelated(mention.target().name() + " is called here", mention.span());
        }
        found.report(diagnostic.withHint(hint(step)));
    }

    private static String name(Step step) {
        return switch (step.kind()) {
            case CALL -> step.name();
            case INLINE -> "\"" + step.name() + "\"";
            case BINDING -> "this let";
            case ASSUME -> "this assume";
            case AWAIT -> "this await";
        };
    }

    private static String hint(Step step) {
        return step.kind() == Step.Kind.INLINE || step.instruction() != null
                ? "give it an undo block, or declare it check if it only reads"
                : "move it into a step with an undo block, or into a check step if it only reads";
    }
}
