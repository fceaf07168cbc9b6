package dev.segue.weave.place;

import dev.segue.erlang.relup.Relup;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.term.Atom;
import dev.segue.plan.Carrier;
import dev.segue.plan.Constants;
import dev.segue.plan.Given;
import dev.segue.plan.GivenStep;
import dev.segue.resolve.Step;
import dev.segue.resolve.Touch;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The instructions of a relup's entry as the planner is given them. */
public final class GivenRelup implements Given {
    private static final Set<Class<?>> CODE =
            Set.of(RelupInstruction.Load.class, RelupInstruction.Remove.class, RelupInstruction.PurgeModules.class);

    /** In a relup the change reaches from the first to the last of these. */
    private static final Set<Class<?>> SPAN = Set.of(
            RelupInstruction.Suspend.class,
            RelupInstruction.Stop.class,
            RelupInstruction.Load.class,
            RelupInstruction.Remove.class,
            RelupInstruction.PurgeModules.class,
            RelupInstruction.CodeChange.class,
            RelupInstruction.Start.class,
            RelupInstruction.Resume.class);

    private final List<RelupInstruction> instructions;
    private final List<GivenStep> steps;
    private final OwnModules modules;
    private final Map<Step, Wish> wishes = new IdentityHashMap<>();
    private final Map<Step, String> applications = new IdentityHashMap<>();
    private final Map<Step, Reach> reaches = new IdentityHashMap<>();

    /**
     * Prepares it.
     *
     * @param entry has a point of no return
     * @param wayBack the entry of the other way, if there is one: it tells which modules are new
     * @param place where an instruction is written
     */
    public GivenRelup(Relup.Entry entry, Optional<Relup.Entry> wayBack, Function<RelupInstruction, Span> place) {
        this.instructions = entry.instructions();
        this.modules = new OwnModules(entry, wayBack);
        List<GivenStep> made = new ArrayList<>(instructions.size());
        for (int index = 0; index < instructions.size(); index++) {
            made.add(step(index, place.apply(instructions.get(index))));
        }
        this.steps = List.copyOf(made);
    }

    private GivenStep step(int index, Span span) {
        RelupInstruction instruction = instructions.get(index);
        String word = instruction.name();
        return new GivenStep(
                word,
                anchors(word, instruction.modules()),
                role(index),
                touches(instruction),
                SPAN.contains(instruction.getClass()),
                span);
    }

    /** Its word, and its word with each module: {@code load}, {@code load.Elixir.Chat.Room}, {@code load.Chat.Room}. */
    private static Set<String> anchors(String word, List<Atom> modules) {
        if (modules.size() == 1 && Modules.isShort(modules.getFirst())) {
            return Set.of(word, word + "." + modules.getFirst().name());
        }
        Set<String> anchors = new LinkedHashSet<>(List.of(word));
        for (Atom module : modules) {
            anchors.add(word + "." + module.name());
            anchors.add(word + "." + Modules.shortName(module));
        }
        return anchors;
    }

    private GivenStep.Role role(int index) {
        RelupInstruction instruction = instructions.get(index);
        if (instruction instanceof RelupInstruction.PointOfNoReturn) {
            return GivenStep.Role.POINT_OF_NO_RETURN;
        }
        if (instruction instanceof RelupInstruction.RestartNewEmulator && index == 0) {
            return GivenStep.Role.FIRST;
        }
        boolean last = index == instructions.size() - 1;
        return instruction instanceof RelupInstruction.RestartEmulator && last
                ? GivenStep.Role.LAST
                : GivenStep.Role.USUAL;
    }

    private static Set<Touch> touches(RelupInstruction instruction) {
        if (CODE.contains(instruction.getClass())) {
            return Set.of(Touch.CODE);
        }
        return instruction instanceof RelupInstruction.CodeChange ? Set.of(Touch.PROCESSES) : Set.of();
    }

    @Override
    public List<GivenStep> steps() {
        return steps;
    }

    @Override
    public Set<Integer> carriers(Step step, Constants constants) {
        Optional<StandardStep> standard = StandardStep.of(step);
        Optional<String> application = StandardStep.application(step, constants);
        application.ifPresent(name -> applications.put(step, name));
        if (standard.isEmpty() || application.isEmpty()) {
            return Set.of();
        }
        wishes.put(step, Wish.of(step, standard.get(), constants));
        return of(application.get(), standard.get());
    }

    private Set<Integer> of(String application, StandardStep standard) {
        Set<Integer> found = new LinkedHashSet<>();
        boolean loads = false;
        for (int index = 0; index < instructions.size(); index++) {
            RelupInstruction instruction = instructions.get(index);
            if (isWorkOf(instruction, standard) && isAbout(instruction, application)) {
                found.add(index);
                loads |= instruction instanceof RelupInstruction.Load;
            }
        }
        return standard == StandardStep.LOAD_MODULES && !loads ? Set.of() : found;
    }

    private boolean isAbout(RelupInstruction instruction, String application) {
        return instruction.modules().stream().anyMatch(module -> modules.isOf(module, application));
    }

    private static boolean isWorkOf(RelupInstruction instruction, StandardStep standard) {
        return switch (standard) {
            case LOAD_MODULES -> CODE.contains(instruction.getClass());
            case UPDATE_PROCESSES -> instruction instanceof RelupInstruction.CodeChange;
            case SUSPEND_PROCESSES -> instruction instanceof RelupInstruction.Suspend;
            case RESUME_PROCESSES -> instruction instanceof RelupInstruction.Resume;
        };
    }

    @Override
    public Set<Integer> needs(Step step, Constants constants) {
        return named(step, modules.coming(), RelupInstruction.Load.class);
    }

    @Override
    public Set<Integer> neededBy(Step step, Constants constants) {
        return named(step, modules.going(), RelupInstruction.Remove.class);
    }

    private Set<Integer> named(Step step, Set<Atom> candidates, Class<? extends RelupInstruction> kind) {
        if (candidates.isEmpty()) {
            return Set.of();
        }
        Set<String> atoms = reach(step).atoms();
        Set<Integer> found = new LinkedHashSet<>();
        for (int index = 0; index < instructions.size(); index++) {
            RelupInstruction instruction = instructions.get(index);
            if (kind.isInstance(instruction)
                    && instruction.modules().stream()
                            .anyMatch(module -> candidates.contains(module) && atoms.contains(module.name()))) {
                found.add(index);
            }
        }
        return found;
    }

    /** What a step can come to; found once. */
    Reach reach(Step step) {
        return reaches.computeIfAbsent(step, Reach::of);
    }

    /** Which modules are whose. */
    OwnModules modules() {
        return modules;
    }

    /** The application that a step is about; empty if it is about none, or that is not known when weaving. */
    Optional<String> application(Step step) {
        return Optional.ofNullable(applications.get(step));
    }

    /** Whether it is known what a step of the standard library is about. */
    boolean isDecided(Step step) {
        return wishes.containsKey(step);
    }

    /** What stands in the place of a given step: its instruction, as the steps want it whose work it does. */
    public List<RelupInstruction> instructions(Carrier carrier) {
        List<RelupInstruction> result = List.of(instructions.get(carrier.index()));
        for (Step step : carrier.carries()) {
            Wish wish = wishes.getOrDefault(step, new Wish.Nothing());
            result = result.stream().flatMap(each -> wish.grant(each).stream()).toList();
        }
        return result;
    }

    /** The instruction at an index of {@link #steps()}. */
    public RelupInstruction instruction(int index) {
        return instructions.get(index);
    }
}
