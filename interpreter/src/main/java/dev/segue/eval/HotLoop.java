package dev.segue.eval;

import dev.segue.value.Value;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Counts the turns of a loop and has its unit, once there is one. For any number of threads, which may miscount. */
final class HotLoop {
    private final Units units;
    private int left;
    private volatile @Nullable MethodHandle unit;

    HotLoop(Units units) {
        this.units = units;
        this.left = units.after();
    }

    /** Counts a turn that begins; null where there is no unit that goes on with the loop, so that the turn is walked. */
    @Nullable
    MethodHandle turn(ForAction loop) {
        left--;
        if (left == 0) {
            units.writer().execute(() -> unit = LoopUnit.of(loop));
        }
        return unit;
    }

    /** Goes on with the loop. */
    static @Nullable Value goOn(MethodHandle unit, Frame frame, Walk elements) {
        try {
            return (Value) unit.invokeExact(frame, elements);
        } catch (Throwable thrown) {
            throw Units.unchecked(thrown);
        }
    }
}
