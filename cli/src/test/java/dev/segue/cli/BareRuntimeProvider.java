package dev.segue.cli;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Capability;
import dev.segue.runtime.Guards;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.Target;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.sim.SimulatedRuntimeProvider;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The runtime {@code bare:}: a simulated node of which only the applications can be reached; {@code bare:unguarded}
 * offers all but guards. {@code bare:broken} and {@code bare:full} fail as a bug and as a lack of memory would.
 */
public final class BareRuntimeProvider implements RuntimeProvider {

    @Override
    public String scheme() {
        return "bare";
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    @Override
    public UpgradeRuntime open(RuntimeRequest request) {
        if (request.address().equals("broken")) {
            throw new IllegalStateException("made to fail");
        }
        if (request.address().equals("full")) {
            throw new OutOfMemoryError("made to fail");
        }
        boolean unguarded = request.address().equals("unguarded");
        RuntimeRequest usual =
                new RuntimeRequest("", request.options(), request.cookie(), request.shape(), request.directory());
        return new Bare(
                new SimulatedRuntimeProvider().open(usual),
                unguarded ? kind -> kind != Guards.class : kind -> kind == Applications.class);
    }

    private record Bare(UpgradeRuntime whole, Predicate<Class<?>> offers) implements UpgradeRuntime {
        @Override
        public Target target() {
            return whole.target();
        }

        @Override
        public <C extends Capability> Optional<C> capability(Class<C> kind) {
            return offers.test(kind) ? whole.capability(kind) : Optional.empty();
        }

        @Override
        public TargetClock clock() {
            return whole.clock();
        }

        @Override
        public void close() {
            whole.close();
        }
    }
}
