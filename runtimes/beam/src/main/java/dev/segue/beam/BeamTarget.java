package dev.segue.beam;

import dev.segue.erlang.dist.ConnectionOptions;
import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.term.Atom;
import dev.segue.runtime.Applications;
import dev.segue.runtime.Calls;
import dev.segue.runtime.Capability;
import dev.segue.runtime.Code;
import dev.segue.runtime.Guards;
import dev.segue.runtime.Listeners;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Releases;
import dev.segue.runtime.Restarts;
import dev.segue.runtime.SystemClock;
import dev.segue.runtime.Target;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.TargetLog;
import dev.segue.runtime.UpgradeRuntime;
import java.util.Map;
import java.util.Optional;

/** A live Erlang/OTP node, open for upgrading. */
final class BeamTarget implements UpgradeRuntime {

    private final Peer peer;
    private final Target target;
    private final Map<Class<? extends Capability>, Capability> capabilities;

    private BeamTarget(Peer peer) {
        this.peer = peer;
        this.target = new Target(
                "beam", peer.name(), "OTP " + Terms.text(peer.call("erlang", "system_info", Atom.of("otp_release"))));
        Requests requests = new Requests(peer);
        SupervisionTree tree = new SupervisionTree(peer, requests);
        Speakers speakers = new Speakers(peer);
        BeamApplications applications = new BeamApplications(peer);
        NodeBoot boot = new NodeBoot(peer, applications);
        this.capabilities = Map.of(
                Applications.class, applications,
                Calls.class, new BeamCalls(peer),
                Code.class, new BeamCode(peer),
                Guards.class, new BeamGuards(peer),
                Listeners.class, new BeamListeners(peer, requests, tree),
                Processes.class, new BeamProcesses(peer, requests, tree, speakers),
                Releases.class, new BeamReleases(peer, applications, boot),
                Restarts.class, new BeamRestarts(peer, applications, boot),
                TargetLog.class, new BeamLog(peer, requests));
    }

    /**
     * Connects: closing the target closes the connection.
     *
     * @throws DistributionException if that fails
     */
    static BeamTarget at(ConnectionOptions options) {
        Peer peer = Peer.to(options);
        try {
            return new BeamTarget(peer);
        } catch (RuntimeException unusable) {
            peer.close();
            throw unusable;
        }
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public <C extends Capability> Optional<C> capability(Class<C> kind) {
        return Optional.ofNullable(capabilities.get(kind)).map(kind::cast);
    }

    @Override
    public TargetClock clock() {
        return SystemClock.SYSTEM;
    }

    @Override
    public void close() {
        peer.close();
    }
}
