package dev.segue.resolve;

import dev.segue.source.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one block, and the way out to those around it. */
final class Scope {
    private final @Nullable Scope parent;
    private final Layout layout;
    private final boolean parallel;
    private final Map<String, Binding> names = new LinkedHashMap<>();

    /** What stands between a name and its use. */
    enum Boundary {
        LAMBDA,
        PARALLEL
    }

    /**
     * A name that was found.
     *
     * @param slot where the asking frame finds its value
     * @param crossed what stands between, or null
     */
    record Found(Binding binding, Slot slot, @Nullable Boundary crossed) {}

    private Scope(@Nullable Scope parent, Layout layout, boolean parallel) {
        this.parent = parent;
        this.layout = layout;
        this.parallel = parallel;
    }

    static Scope outermost(Layout layout) {
        return new Scope(null, layout, false);
    }

    /** A block of the same frame. */
    Scope block() {
        return new Scope(this, layout, false);
    }

    /** The body of a {@code parallel for}, which assigns no outer name. */
    Scope parallelBlock() {
        return new Scope(this, layout, true);
    }

    /** The outermost block of another frame. */
    Scope frame(FrameLayout frame) {
        return new Scope(this, frame, false);
    }

    /** Binds a name; gives what already has it in this very scope, or null. */
    @Nullable
    Binding declare(String name, Binding.Role role, @Nullable Span span, List<Reached.Mention> later) {
        Binding taken = names.get(name);
        Slot slot = role == Binding.Role.VAR ? layout.variable(name) : layout.local(name);
        names.put(name, new Binding(name, slot, role, span, later));
        return taken;
    }

    /** Takes over a name that is bound elsewhere. */
    void adopt(Binding binding) {
        names.put(binding.name(), binding);
    }

    /** Everything that has a name in this very scope. */
    List<Binding> own() {
        return List.copyOf(names.values());
    }

    /** What has a name in this very scope. */
    Binding own(String name) {
        Binding binding = names.get(name);
        if (binding == null) {
            throw new IllegalStateException("not declared: " + name);
        }
        return binding;
    }

    @Nullable
    Found find(String name) {
        Boundary crossed = null;
        Scope scope = this;
        while (scope != null && scope.layout == layout) {
            Binding binding = scope.names.get(name);
            if (binding != null) {
                return new Found(binding, binding.slot(), crossed);
            }
            crossed = scope.parallel ? Boundary.PARALLEL : crossed;
            scope = scope.parent;
        }
        return scope == null ? null : outside(scope.find(name), crossed);
    }

    private @Nullable Found outside(@Nullable Found outer, @Nullable Boundary crossed) {
        if (outer == null || !(layout instanceof FrameLayout frame)) {
            return outer;
        }
        return outer.slot().place() == Slot.Place.GLOBAL
                ? new Found(outer.binding(), outer.slot(), crossed == null ? outer.crossed() : crossed)
                : new Found(outer.binding(), frame.capture(outer.slot()), Boundary.LAMBDA);
    }

    /** Every name in reach. */
    Set<String> visible() {
        Set<String> all = new LinkedHashSet<>(names.keySet());
        if (parent != null) {
            all.addAll(parent.visible());
        }
        return all;
    }
}
