package dev.segue;

import dev.segue.eval.Globals;
import dev.segue.plan.Plan;
import dev.segue.resolve.Resolution;
import dev.segue.source.Diagnostic;
import dev.segue.syntax.Header;
import dev.segue.syntax.Item;
import dev.segue.syntax.StepItem;
import dev.segue.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text of a session that was read: parsed and resolved together with what was defined before, errors and all. */
public final class Entered {

    private final Definitions before;
    private final @Nullable Header header;
    private final List<Item> items;
    private final Script script;

    Entered(Definitions before, @Nullable Header header, List<Item> items, Resolution resolution) {
        this.before = before;
        this.header = header;
        this.items = List.copyOf(items);
        this.script = new Script(resolution);
    }

    /** The text and the definitions that it needs, as a script. */
    public Script script() {
        return script;
    }

    /** Those of parsing and resolving, in source order. */
    public List<Diagnostic> diagnostics() {
        return script.diagnostics();
    }

    /** Whether it cannot be planned. */
    public boolean hasErrors() {
        return script.hasErrors();
    }

    /** The upgrade line, if the text itself has one. */
    public Optional<Header> header() {
        return Optional.ofNullable(header);
    }

    /** What stands in the text itself. */
    public List<Item> items() {
        return items;
    }

    /** What it declares: libraries, parameters, functions and instructions. */
    public List<Item> declared() {
        return items.stream().filter(item -> !(item instanceof StepItem)).toList();
    }

    /** Its steps. */
    public List<StepItem> steps() {
        return items.stream()
                .filter(StepItem.class::isInstance)
                .map(StepItem.class::cast)
                .toList();
    }

    /** The top-level values that a plan of it starts from. */
    public Globals globals(Plan plan) {
        Globals globals = Parameters.of(plan);
        fill(globals);
        return globals;
    }

    void fill(Globals globals) {
        Set<String> declaredAnew = items.stream()
                .filter(Item.Param.class::isInstance)
                .map(item -> ((Item.Param) item).name().text())
                .collect(Collectors.toUnmodifiableSet());
        before.fill(globals, script.program(), declaredAnew);
    }

    /**
     * What is defined once it has been carried out.
     *
     * @param globals the top-level values that it has left
     * @param parameters the values of its parameters
     */
    public Definitions after(Globals globals, Map<String, Value> parameters) {
        List<Item> declarations = before.besides(declared());
        declarations.addAll(declared());
        return before.and(header, declarations, script.resolution().names(), globals, parameters);
    }
}
