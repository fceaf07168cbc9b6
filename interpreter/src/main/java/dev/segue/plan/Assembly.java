package dev.segue.plan;

import dev.segue.resolve.Program;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the listed steps of a plan together. */
final class Assembly {
    private final Program program;
    private final Layout layout;
    private final ForeignFiles files;
    private final Reasoning reasoning;
    private final int[] order;
    private final int[] places;
    private final List<PlannedStep> steps = new ArrayList<>();

    private Assembly(Program program, Constraints constraints, int[] order) {
        this.program = program;
        this.layout = constraints.layout();
        this.order = order;
        this.files = new ForeignFiles(layout, order);
        this.places = files.places();
        this.reasoning = new Reasoning(constraints, places);
    }

    /** The steps in the order in which they run. */
    static List<PlannedStep> assemble(Program program, Constraints constraints, int[] order) {
        Assembly assembly = new Assembly(program, constraints, order);
        assembly.addAll();
        return assembly.steps;
    }

    private void addAll() {
        for (int node : order) {
            for (ForeignFiles.Use use : files.firstAt(node)) {
                steps.add(file(PlannedStep.Kind.LOAD, Because.Edge.BEFORE, use, node));
            }
            if (node == layout.start() || node == layout.end()) {
                steps.add(marker(node));
            } else {
                addEntry(node, layout.entry(node));
            }
            for (ForeignFiles.Use use : files.lastAt(node)) {
                steps.add(file(PlannedStep.Kind.UNLOAD, Because.Edge.AFTER, use, node));
            }
        }
    }

    private void addEntry(int node, Entry entry) {
        if (entry.carrier() == null) {
            steps.add(step(node, entry));
        }
        for (Carrier carrier : entry.carriers()) {
            steps.add(given(node, carrier));
        }
    }

    private PlannedStep file(PlannedStep.Kind kind, Because.Edge edge, ForeignFiles.Use use, int node) {
        Because because =
                new Because(edge, places[node], layout.name(node), Because.Origin.DEFAULT, false, false, use.span());
        return bare(kind, use.file(), List.of(because), use.span());
    }

    private PlannedStep marker(int node) {
        return bare(PlannedStep.Kind.MARKER, layout.name(node), reasoning.because(node), markerSpan(node));
    }

    private Span markerSpan(int node) {
        Span end = program.file().source().endSpan();
        if (node == layout.end()) {
            return end;
        }
        return program.file().header() == null
                ? new Span(end.source(), 0, 0)
                : program.file().header().span();
    }

    private PlannedStep bare(PlannedStep.Kind kind, String name, List<Because> because, Span span) {
        return new PlannedStep(
                steps.size(),
                kind,
                name,
                Map.of(),
                true,
                Set.of(),
                null,
                null,
                PlannedStep.Origin.WRITTEN,
                because,
                null,
                null,
                span);
    }

    private PlannedStep given(int node, Carrier carrier) {
        boolean point = node == layout.point();
        return new PlannedStep(
                steps.size(),
                point ? PlannedStep.Kind.MARKER : PlannedStep.Kind.GIVEN,
                carrier.step().name(),
                Map.of(),
                point,
                carrier.step().touches(),
                null,
                null,
                PlannedStep.Origin.WRITTEN,
                reasoning.because(node),
                null,
                carrier,
                carrier.step().span());
    }

    private PlannedStep step(int node, Entry entry) {
        Step step = entry.step();
        if (step == null) {
            return bare(PlannedStep.Kind.MARKER, entry.name(), reasoning.because(node), entry.span());
        }
        return new PlannedStep(
                steps.size(),
                kind(step),
                step.name(),
                arguments(step),
                step.readOnly(),
                step.effects().touches(),
                title(entry.section()),
                step.kind() == Step.Kind.INLINE ? step.name() : null,
                entry.origin(),
                reasoning.because(node),
                step,
                null,
                entry.span());
    }

    private static @Nullable String title(@Nullable Enclosing section) {
        return section == null ? null : section.title();
    }

    private static PlannedStep.Kind kind(Step step) {
        return switch (step.kind()) {
            case CALL -> step.readOnly() && step.instruction() != null ? PlannedStep.Kind.CHECK : PlannedStep.Kind.STEP;
            case INLINE -> step.readOnly() ? PlannedStep.Kind.CHECK : PlannedStep.Kind.STEP;
            case BINDING -> PlannedStep.Kind.BINDING;
            case ASSUME -> PlannedStep.Kind.ASSUME;
            case AWAIT -> PlannedStep.Kind.AWAIT;
        };
    }

    private static Map<String, String> arguments(Step step) {
        Map<String, StepArgument> written = step.arguments();
        if (written.size() == 1) {
            Map.Entry<String, StepArgument> one = written.entrySet().iterator().next();
            return Map.of(one.getKey(), text(one.getValue()));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        written.forEach((name, argument) -> texts.put(name, text(argument)));
        return texts;
    }

    private static String text(StepArgument argument) {
        return WrittenText.oneLine(argument.written().span().text());
    }
}
