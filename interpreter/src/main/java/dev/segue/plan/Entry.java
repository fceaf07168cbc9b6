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

/**
 * A step, or the point of no return, that takes part in planning. It holds what is asked of every step again and again, since
 * the steps of a long script lie far apart in memory.
 */
final class Entry {
    private final @Nullable Step step;
    private final @Nullable Instruction placedBy;
    private final @Nullable Enclosing section;
    private final PlannedStep.Origin origin;
    private final Span span;
    private final int touches;
    private final List<Carrier> carriers;
    private final Set<String> anchors;
    private final List<Placement> placements;
    private final List<Placement> defaultPlacements;
    private final Set<Global> binds;
    private final Set<Global> uses;
    private final boolean anchor;
    private final boolean changes;
    private final boolean codeChange;
    private @Nullable Map<String, String> argumentKeys;
    private int node = -1;

    private Entry(Step step, @Nullable Instruction placedBy, @Nullable Enclosing section, PlannedStep.Origin origin) {
        this.step = step;
        this.placedBy = placedBy;
        this.section = section;
        this.origin = origin;
        this.span = step.span();
        this.touches = Touches.of(step.effects().touches());
        this.carriers = List.of();
        this.anchors = step.anchors();
        this.placements = step.placements();
        this.defaultPlacements = placedBy == null ? List.of() : placedBy.defaultPlacements();
        this.binds = step.binds();
        this.uses = step.uses();
        this.anchor = step.kind() == Step.Kind.CALL || step.kind() == Step.Kind.INLINE;
        this.changes = step.effects().changes();
        this.codeChange = step.effects().isCodeChange();
    }

    private Entry(Span span, @Nullable Enclosing section) {
        this(span, section, List.of(), Set.of(), List.of(), List.of());
    }

    private Entry(
            Span span,
            @Nullable Enclosing section,
            List<Carrier> carriers,
            Set<String> anchors,
            List<Placement> placements,
            List<Placement> defaultPlacements) {
        this.step = null;
        this.placedBy = null;
        this.section = section;
        this.origin = PlannedStep.Origin.WRITTEN;
        this.span = span;
        this.carriers = carriers;
        Carrier carrier = carrier();
        this.touches = carrier == null ? 0 : Touches.of(carrier.step().touches());
        this.anchors = anchors;
        this.placements = placements;
        this.defaultPlacements = defaultPlacements;
        this.binds = Set.of();
        this.uses = Set.of();
        this.anchor = carrier != null && carrier.step().role() != GivenStep.Role.POINT_OF_NO_RETURN;
        this.changes = false;
        this.codeChange = carrier != null && carrier.step().codeChange();
    }

    /**
     * Steps that are given from outside, which planning keeps together: one of them counts as any other.
     *
     * @param carried the placements of the script's steps whose work they do
     */
    static Entry given(List<Carrier> carriers, Carried carried) {
        Carrier first = carriers.getFirst();
        return new Entry(first.step().span(), null, carriers, first.anchors(), carried.written(), carried.defaults());
    }

    /** The placements of the steps whose work a given step does. */
    record Carried(List<Placement> written, List<Placement> defaults) {
        boolean isEmpty() {
            return written.isEmpty() && defaults.isEmpty();
        }
    }

    /**
     * A step of the script.
     *
     * @param step what it does
     * @param placedBy the instruction whose default placements and dependencies it has, or null
     */
    static Entry written(Step step, @Nullable Instruction placedBy, @Nullable Enclosing section) {
        return new Entry(step, placedBy, section, PlannedStep.Origin.WRITTEN);
    }

    /** A step that planning adds because another one depends on it. */
    static Entry added(Step step) {
        return new Entry(step, step.instruction(), null, PlannedStep.Origin.DEPENDENCY);
    }

    /** The point of no return. */
    static Entry pointOfNoReturn(Span span, @Nullable Enclosing section) {
        return new Entry(span, section);
    }

    /** The step; null for the point of no return and for what is given from outside. */
    @Nullable
    Step step() {
        return step;
    }

    /** The instruction that it calls, or null. */
    @Nullable
    Instruction called() {
        return placedBy == null || step == null ? null : step.instruction();
    }

    /** The top-level names that it binds. */
    Set<Global> binds() {
        return binds;
    }

    /** The top-level names that it uses. */
    Set<Global> uses() {
        return uses;
    }

    /** What it is given as, the first of them if they are several; null if the script has it. */
    @Nullable
    Carrier carrier() {
        return carriers.isEmpty() ? null : carriers.getFirst();
    }

    /** All that are given in its place; none if the script has it. */
    List<Carrier> carriers() {
        return carriers;
    }

    /** How many steps of the plan it is. */
    int size() {
        return Math.max(1, carriers.size());
    }

    /** What it is besides a step; a step of the script is nothing else. */
    GivenStep.Role role() {
        Carrier carrier = carrier();
        return carrier == null ? GivenStep.Role.USUAL : carrier.step().role();
    }

    /** The texts by which placements find it. */
    Set<String> anchors() {
        return anchors;
    }

    /** Whether it can be an anchor: a marker is one by itself, and a binding is none. */
    boolean isAnchor() {
        return anchor;
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
        return changes;
    }

    boolean isCodeChange() {
        return codeChange;
    }

    String name() {
        Carrier carrier = carrier();
        if (carrier != null) {
            return carrier.step().name();
        }
        return step == null ? Plan.POINT_OF_NO_RETURN : step.name();
    }

    List<Placement> placements() {
        return placements;
    }

    List<Placement> defaultPlacements() {
        return defaultPlacements;
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
