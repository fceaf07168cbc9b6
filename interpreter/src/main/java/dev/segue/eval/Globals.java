package dev.segue.eval;

import dev.segue.resolve.Direction;
import dev.segue.resolve.HeaderSlot;
import dev.segue.resolve.Program;
import dev.segue.resolve.ResolvedParam;
import dev.segue.value.AtomValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The values of a run's top-level names. Safe to read from any thread. */
public final class Globals {
    private final AtomicReferenceArray<@Nullable Value> values;
    private final Set<Integer> missed = ConcurrentHashMap.newKeySet();

    private Globals(int size) {
        values = new AtomicReferenceArray<>(size);
    }

    /** Of a run of a program: only the header's names are set. */
    public static Globals of(Program program, HeaderNames header) {
        return of(program.globals(), header);
    }

    /** For an expression that stands alone: there is no script that could bind a name. */
    public static Globals none() {
        return of(0, HeaderNames.of(null, Direction.UP));
    }

    /** So many slots, of which the header's names are set. */
    static Globals of(int size, HeaderNames header) {
        Globals globals = new Globals(Math.max(size, HeaderSlot.values().length));
        globals.set(
                HeaderSlot.DIRECTION.ordinal(),
                new AtomValue(header.direction().name().toLowerCase(Locale.ROOT)));
        if (header.application() != null) {
            globals.set(HeaderSlot.APP.ordinal(), new AtomValue(header.application()));
        }
        if (header.from() != null) {
            globals.set(HeaderSlot.FROM_VERSION.ordinal(), new StringValue(header.from()));
        }
        if (header.to() != null) {
            globals.set(HeaderSlot.TO_VERSION.ordinal(), new StringValue(header.to()));
        }
        return globals;
    }

    /** Sets a parameter. */
    public void set(ResolvedParam parameter, Value value) {
        set(parameter.slot(), value);
    }

    /** The value in a slot, or null while nothing is bound. */
    public @Nullable Value value(int slot) {
        Value value = values.get(slot);
        if (value == null) {
            missed.add(slot);
        }
        return value;
    }

    /** The slots that were asked for while nothing was bound: what was computed meanwhile lacked something. */
    public Set<Integer> missed() {
        return Set.copyOf(missed);
    }

    /** Starts anew with {@link #missed}. */
    public void forgetMissed() {
        missed.clear();
    }

    /** Binds a slot. */
    public void set(int slot, Value value) {
        values.set(slot, value);
    }

    /** Forgets what a binding that did not complete has set. */
    void clear(int slot) {
        values.set(slot, null);
    }
}
