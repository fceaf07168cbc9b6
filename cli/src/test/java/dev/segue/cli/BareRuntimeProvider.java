package dev.segue.cli;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Capability;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.Target;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.sim.SimulatedRuntimeProvider;
import java.util.Optional;

/**
 * The runtime {@code bare:}: a simulated node of which only the applications can be reached. {@code bare:broken} and
 * {@code bare:full} fail as a bug and as a lack of memory would.
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
        return new Bare(new SimulatedRuntimeProvider().open(request));
    }

    private record Bare(UpgradeRuntime whole) implements UpgradeRuntime {
        @Override
        public Target target() {
            return whole.target();
        }

        @Override
        public <C extends Capability> Optional<C> capability(Class<C> kind) {
            return kind == Applications.class ? whole.capability(kind) : Optional.empty();
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
