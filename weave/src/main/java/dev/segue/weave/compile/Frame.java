package dev.segue.weave.compile;

import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.Slot;
import dev.segue.value.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The names of one body while its code is made. */
final class Frame {
    private final String function;
    private final Set<Slot> boxed;
    private Names names;
    private Map<Slot, Place> places = new HashMap<>();
    private boolean left;

    /**
     * A frame without names.
     *
     * @param function whose body it is
     * @param names those in reach
     * @param body what has the frame, or null for a mere expression
     */
    Frame(String function, Names names, @Nullable ResolvedBody body) {
        this.function = function;
        this.names = names;
        this.boxed = body == null ? Set.of() : Boxes.of(body);
    }

    /** A frame for looking at expressions that have no names of their own. */
    static Frame empty() {
        return new Frame("", Names.outermost(), null);
    }

    /** The function whose body it is, as the tag of its {@code return}s. */
    String function() {
        return function;
    }

    Names names() {
        return names;
    }

    /** Whether a variable needs a box, since it is assigned where no name of Erlang could follow it. */
    boolean needsBox(Slot slot) {
        return boxed.contains(slot);
    }

    @Nullable
    Place find(Slot slot) {
        return places.get(slot);
    }

    void put(Slot slot, Place place) {
        places.put(slot, place);
    }

    /** Gives a name of the script a fresh variable. */
    String bind(Slot slot, String name, @Nullable Kind kind) {
        String variable = names.fresh(name);
        put(slot, new Place.Variable(variable, kind));
        return variable;
    }

    /** Makes code that stands inside a fun. */
    <T> T inFun(Supplier<T> code) {
        Names outside = names;
        names = outside.inside();
        try {
            return code.get();
        } finally {
            names = outside;
        }
    }

    /** Makes code of one of several branches: what it binds is not seen by the others. */
    <T> T branch(Supplier<T> code) {
        Map<Slot, Place> before = new HashMap<>(places);
        try {
            return code.get();
        } finally {
            places = before;
        }
    }

    /** Whether a {@code return} leaves the body by a throw. */
    boolean isLeft() {
        return left;
    }

    void leave() {
        left = true;
    }
}
