package dev.segue.plan;

import dev.segue.resolve.Global;
import dev.segue.resolve.Instruction;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.source.Span;
import dev.segue.syntax.Placement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step, or the point of no return, that takes part in planning. */
final class Entry {
    private final @Nullable Step step;
    private final @Nullable Instruction placedBy;
    private final @Nullable Enclosing section;
    private final PlannedStep.Origin origin;
    private final Span span;
    private final int touches;
    private final @Nullable Carrier carrier;
    private final Carried carried;
    private @Nullable Map<String, String> argumentKeys;
    private int node = -1;

    private Entry(
            @Nullable Step step,
            @Nullable Instruction placedBy,
            @Nullable Enclosing section,
            PlannedStep.Origin origin,
            Span span) {
        this.step = step;
        this.placedBy = placedBy;
        this.section = section;
        this.origin = origin;
        this.span = span;
        this.touches = Touches.of(step);
        this.carrier = null;
        this.carried = Carried.NOTHING;
    }

    private Entry(Carrier carrier, Carried carried) {
        this.step = null;
        this.placedBy = null;
        this.section = null;
        this.origin = PlannedStep.Origin.WRITTEN;
        this.span = carrier.step().span();
        this.touches = Touches.of(carrier.step().touches());
        this.carrier = carrier;
        this.carried = carried;
    }

    /**
     * A step that is given from outside.
     *
     * @param carried the placements of the script's steps whose work it does
     */
    static Entry given(Carrier carrier, Carried carried) {
        return new Entry(carrier, carried);
    }

    /** The placements of the steps whose work a given step does. */
    record Carried(List<Placement> written, List<Placement> defaults) {
        static final Carried NOTHING = new Carried(List.of(), List.of());
    }

    /**
     * A step of the script.
     *
     * @param step what it does
     * @param placedBy the instruction whose default placements and dependencies it has, or null
     */
    static Entry written(Step step, @Nullable Instruction placedBy, @Nullable Enclosing section) {
        return new Entry(step, placedBy, section, PlannedStep.Origin.WRITTEN, step.span());
    }

    /** A step that planning adds because another one depends on it. */
    static Entry added(Step step) {
        return new Entry(step, step.instruction(), null, PlannedStep.Origin.DEPENDENCY, step.span());
    }

    /** The point of no return. */
    static Entry pointOfNoReturn(Span span, @Nullable Enclosing section) {
        return new Entry(null, null, section, PlannedStep.Origin.WRITTEN, span);
    }

    /** The step; null for the point of no return and for what is given from outside. */
    @Nullable
    Step step() {
        return step;
    }

    /** What it is given as, or null if the script has it. */
    @Nullable
    Carrier carrier() {
        return carrier;
    }

    /** What it is besides a step; a step of the script is nothing else. */
    GivenStep.Role role() {
        return carrier == null ? GivenStep.Role.USUAL : carrier.step().role();
    }

    /** The texts by which placements find it. */
    Set<String> anchors() {
        if (carrier != null) {
            return carrier.anchors();
        }
        return step == null ? Set.of() : step.anchors();
    }

    /** Whether it can be an anchor: a marker is one by itself, and a binding is none. */
    boolean isAnchor() {
        if (carrier != null) {
            return role() != GivenStep.Role.POINT_OF_NO_RETURN;
        }
        return step != null && (step.kind() == Step.Kind.CALL || step.kind() == Step.Kind.INLINE);
    }

    /** The instruction whose default placements and dependencies it has, or null. */
    @Nullable
    Instruction placedBy() {
        return placedBy;
    }

    @Nullable
    Enclosing section() {
        return section;
    }

    PlannedStep.Origin origin() {
        return origin;
    }

    Span span() {
        return span;
    }

    /** Its {@link Touches}. */
    int touches() {
        return touches;
    }

    boolean changes() {
        return step != null && step.effects().changes();
    }

    boolean isCodeChange() {
        return carrier != null
                ? carrier.step().codeChange()
                : step != null && step.effects().isCodeChange();
    }

    String name() {
        if (carrier != null) {
            return carrier.step().name();
        }
        return step == null ? Plan.POINT_OF_NO_RETURN : step.name();
    }

    List<Placement> placements() {
        return step == null ? carried.written() : step.placements();
    }

    List<Placement> defaultPlacements() {
        return placedBy == null ? carried.defaults() : placedBy.defaultPlacements();
    }

    /** Whether the script places it after something. */
    boolean isPlacedAfter() {
        return placements().stream().anyMatch(each -> each.relation() == Placement.Relation.AFTER);
    }

    /** Its written arguments, equal for two calls if they are equal as written and mean the same names. */
    Map<String, String> argumentKeys() {
        if (argumentKeys == null) {
            argumentKeys = new LinkedHashMap<>();
            if (step != null) {
                for (Map.Entry<String, StepArgument> each : step.arguments().entrySet()) {
                    argumentKeys.put(each.getKey(), keyOf(step, each.getValue()));
                }
            }
        }
        return argumentKeys;
    }

    private static String keyOf(Step step, StepArgument argument) {
        String text = WrittenText.normal(argument.written().span().text());
        StringBuilder key = new StringBuilder(text);
        for (Global global : step.uses()) {
            if (WrittenText.mentions(text, global.name())) {
                key.append('\n').append(global.name()).append(global.slot());
            }
        }
        return key.toString();
    }

    /** Its node in the graph, which is also its place. */
    int node() {
        return node;
    }

    void place(int newNode) {
        node = newNode;
    }
}
