package dev.segue.eval;

import dev.segue.resolve.Effect;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds one evaluation: the host's services, limits and clock. One thread evaluates under it at a time; each body of a
 * {@code parallel for} has its own {@linkplain #beside() beside} it.
 */
public final class EvaluationContext {
    private final Map<Class<?>, Object> services;
    private final EvaluationClock clock;
    private final Limits limits;
    private final Runnable checkpoint;
    private final String step;
    private final Effect most;
    private final StepCount steps;
    private final BodyCount bodies;
    private final boolean takesAnyLong;
    private int deepest;

    private EvaluationContext(Builder builder) {
        services = Map.copyOf(builder.services);
        clock = builder.clock;
        limits = builder.limits;
        checkpoint = builder.checkpoint;
        step = builder.step;
        most = builder.most;
        steps = builder.steps == null ? new StepCount(limits.steps()) : builder.steps;
        bodies = builder.bodies;
        takesAnyLong = limits.bits() >= Long.SIZE - 1;
    }

    /** Starts with no services, this machine's clock and the usual limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same surroundings for another step, counting on with the same limits. */
    public Builder copy() {
        Builder copy = new Builder();
        copy.services.putAll(services);
        copy.steps = steps;
        copy.bodies = bodies;
        return copy.clock(clock)
                .limits(limits)
                .checkpoint(checkpoint)
                .step(step)
                .atMost(most);
    }

    /** How many steps are left. */
    StepCount steps() {
        return steps;
    }

    /** How many bodies run side by side. */
    BodyCount bodies() {
        return bodies;
    }

    /** The same surroundings for another thread, which draws from the steps that are shared. */
    EvaluationContext beside() {
        Builder beside = copy();
        beside.steps = steps.beside();
        return beside.build();
    }

    /**
     * Something that the host lends to functions.
     *
     * @throws ScriptFailure if it lends no such thing here, as when planning
     */
    public <T> T service(Class<T> type) {
        Object service = services.get(type);
        if (service == null) {
            throw new ScriptFailure(
                    FailureKind.RUNTIME,
                    "this needs a running target (" + type.getSimpleName() + "), there is none here");
        }
        return type.cast(service);
    }

    /** Whether a service is lent. */
    public boolean hasService(Class<?> type) {
        return services.containsKey(type);
    }

    /** The clock that {@code await} uses. */
    public EvaluationClock clock() {
        return clock;
    }

    /** What the host allows. */
    public Limits limits() {
        return limits;
    }

    /** Whether the host allows every integer that fits a {@code long}. */
    boolean takesAnyLong() {
        return takesAnyLong;
    }

    /** The name of the step that is evaluated; empty if none is. */
    public String step() {
        return step;
    }

    /** The most that a function may do to the target here. */
    public Effect most() {
        return most;
    }

    /** Notes how deep the calls inside each other have got. */
    void entered(int depth) {
        if (depth > deepest) {
            deepest = depth;
        }
    }

    /** The most calls inside each other so far. */
    int deepest() {
        return deepest;
    }

    /**
     * Counts one step of evaluation and lets the host end it: a cancel, a deadline. Native functions with long loops
     * call it.
     *
     * @throws ScriptFailure of kind {@code :limit} if the steps are used up
     * @throws EvaluationStopped if the host ends the evaluation
     */
    public void tick() {
        if (!steps.take()) {
            throw new ScriptFailure(
                    FailureKind.LIMIT, "the script took more than " + limits.steps() + " evaluation steps");
        }
        checkpoint.run();
    }

    /** Collects the surroundings. */
    public static final class Builder {
        private final Map<Class<?>, Object> services = new LinkedHashMap<>();
        private EvaluationClock clock = EvaluationClock.SYSTEM;
        private Limits limits = Limits.DEFAULT;
        private Runnable checkpoint = () -> {};
        private String step = "";
        private Effect most = Effect.CHANGES;
        private @Nullable StepCount steps;
        private BodyCount bodies = new BodyCount();

        private Builder() {}

        /** Lends something to functions under its type. */
        public <T> Builder service(Class<T> type, T service) {
            services.put(type, service);
            return this;
        }

        /** Takes another clock. */
        public Builder clock(EvaluationClock other) {
            clock = other;
            return this;
        }

        /** Takes other limits. */
        public Builder limits(Limits other) {
            limits = other;
            return this;
        }

        /** Runs this often, from every thread; it throws {@link EvaluationStopped} to end the evaluation. */
        public Builder checkpoint(Runnable check) {
            checkpoint = check;
            return this;
        }

        /** Names the step. */
        public Builder step(String name) {
            step = name;
            return this;
        }

        /** Refuses functions that do more to the target. */
        public Builder atMost(Effect effect) {
            most = effect;
            return this;
        }

        /** The context. */
        public EvaluationContext build() {
            return new EvaluationContext(this);
        }
    }
}
