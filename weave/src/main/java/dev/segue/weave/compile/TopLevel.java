package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.plan.Upgrade;
import dev.segue.resolve.Direction;
import dev.segue.resolve.Global;
import dev.segue.resolve.HeaderSlot;
import dev.segue.resolve.ResolvedParam;
import dev.segue.resolve.ResolvedPattern;
import dev.segue.resolve.ResolvedStatement;
import dev.segue.resolve.Slot;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepWork;
import dev.segue.value.AtomValue;
import dev.segue.value.Kind;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The top-level names: the header's and the parameters are known when weaving, the others live in the run's state. */
final class TopLevel {
    private final Map<Integer, Value> known = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private final Map<Integer, Integer> lastUse = new HashMap<>();
    private final Map<Integer, Kind> kinds = new HashMap<>();

    /**
     * The names of a plan.
     *
     * @param upgrade what the header's names stand for
     */
    TopLevel(Plan plan, Upgrade upgrade) {
        header(upgrade);
        for (ResolvedParam param : plan.program().parameters()) {
            Value value = plan.parameters().get(param.name());
            if (value != null) {
                known.put(param.slot(), value);
            }
        }
        Set<String> taken = new HashSet<>();
        for (PlannedStep planned : plan.steps()) {
            if (planned.step() != null) {
                step(planned.step(), planned.index(), taken);
            }
        }
    }

    private void header(Upgrade upgrade) {
        known.put(HeaderSlot.DIRECTION.ordinal(), new AtomValue(upgrade.direction() == Direction.UP ? "up" : "down"));
        if (upgrade.app() != null) {
            known.put(HeaderSlot.APP.ordinal(), new AtomValue(upgrade.app()));
        }
        if (upgrade.from() != null) {
            known.put(HeaderSlot.FROM_VERSION.ordinal(), new StringValue(upgrade.from()));
        }
        if (upgrade.to() != null) {
            known.put(HeaderSlot.TO_VERSION.ordinal(), new StringValue(upgrade.to()));
        }
    }

    private void step(Step step, int index, Set<String> taken) {
        for (Global global : step.binds()) {
            String key = taken.add(global.name()) ? global.name() : global.name() + "@" + global.slot();
            keys.put(global.slot(), key);
        }
        step.uses().forEach(global -> lastUse.put(global.slot(), index));
        if (step.work() instanceof StepWork.Perform perform) {
            perform.body().statements().forEach(this::learn);
        }
    }

    /** Of {@code let n = count(xs)} the kind is plain, also for the steps behind it. */
    private void learn(ResolvedStatement statement) {
        if (statement instanceof ResolvedStatement.Let let
                && let.pattern() instanceof ResolvedPattern.Bind bind
                && bind.slot().place() == Slot.Place.GLOBAL) {
            Kind kind = new Kinds(this).of(let.value(), Frame.empty());
            if (kind != null) {
                kinds.put(bind.slot().index(), kind);
            }
        }
    }

    /** The value of a name that is known when weaving, else null. */
    @Nullable
    Value known(Slot slot) {
        return slot.place() == Slot.Place.GLOBAL ? known.get(slot.index()) : null;
    }

    /** Whether it is a name of the header, which only a header can give. */
    static boolean isHeader(Slot slot) {
        return slot.place() == Slot.Place.GLOBAL && slot.index() < HeaderSlot.values().length;
    }

    @Nullable
    Kind kind(Slot slot) {
        Value value = known(slot);
        if (value != null) {
            return value.kind();
        }
        return slot.place() == Slot.Place.GLOBAL ? kinds.get(slot.index()) : null;
    }

    /** Under which key of the run's state the value is kept. */
    Term key(Slot slot, String name) {
        return Forms.atom(keys.getOrDefault(slot.index(), name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a step behind that place of the plan uses the name. */
    boolean isUsedAfter(int index, Slot slot) {
        return lastUse.getOrDefault(slot.index(), -1) > index;
    }
}
