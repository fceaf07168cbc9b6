package dev.segue.sim;

import dev.segue.runtime.Releases;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.sim.ReleaseBook.Way;
import dev.segue.sim.ReleaseShape.Breaks;
import dev.segue.sim.ReleaseShape.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The release handler of a simulated node. */
final class SimulatedReleases implements Releases {

    /** What unpacking an archive of some megabytes takes. */
    private static final Duration UNPACK = Duration.ofMillis(300);

    private final SimulatedNode node;
    private final Connection connection;
    private final ReleaseBook book;
    private final ReleaseInstall install;

    SimulatedReleases(SimulatedNode node, Connection connection, ReleaseBook book) {
        this.node = node;
        this.connection = connection;
        this.book = book;
        this.install = new ReleaseInstall(node);
    }

    @Override
    public List<Release> releases() {
        return connection.run(
                Operation.READ,
                "list the releases",
                () -> book.known().stream()
                        .map(release -> new Release(book.name(), release.version(), release.status.text()))
                        .toList());
    }

    @Override
    public Optional<Instructions> instructions(String version) {
        return connection.run(Operation.READ, "read the instructions of " + version, () -> {
            SimulatedRelease to = book.release(version);
            SimulatedRelease from = book.running();
            return book.way(to)
                    .map(way -> new Instructions(
                            from.version(), version, install.instructions(to.shape, way), book.leadsBack(to)));
        });
    }

    @Override
    public void demandInstall(String version) {
        connection.run(Operation.READ, "read what release " + version + " needs", () -> way(version));
    }

    private Way way(String version) {
        SimulatedRelease to = book.release(version);
        SimulatedRelease from = book.running();
        if (to == from) {
            throw new RuntimeFailure.Refused("release %s already runs on %s".formatted(version, node.name()));
        }
        return book.way(to)
                .orElseThrow(
                        () -> new RuntimeFailure.Refused("the relup of release %s does not lead from %s, which runs"
                                .formatted(version, from.version())));
    }

    @Override
    public List<String> check(String version) {
        return connection.run(Operation.CHECK_RELEASE, "check release " + version, () -> {
            way(version);
            node.world().spend(node.world().scenario.costs().roundTrip());
            SimulatedRelease to = book.release(version);
            if (to.status == Status.PACKED) {
                return List.of("Release %s is packed: what its own instructions check runs when it is installed."
                        .formatted(version));
            }
            refuseWhatFails(to);
            return List.of();
        });
    }

    private void refuseWhatFails(SimulatedRelease to) {
        if (to.shape.breaks() == Breaks.BEFORE) {
            throw new RuntimeFailure.Refused(
                    "the release handler of %s will not install release %s: a check of its own fails"
                            .formatted(node.name(), to.version()));
        }
        install.refuseOverHeldCode(to.shape);
    }

    @Override
    public List<String> install(String version, Duration patience) {
        return connection.run(Operation.INSTALL_RELEASE, "install release " + version, () -> {
            Way way = way(version);
            SimulatedRelease to = book.release(version);
            if (to.status == Status.PACKED) {
                node.world().spend(UNPACK);
                to.status = Status.UNPACKED;
                book.write();
            }
            refuseWhatFails(to);
            Optional<String> failed = install.carryOut(to.shape, way);
            if (failed.isPresent()) {
                throw restarted(version, failed.get());
            }
            book.run(to);
            return List.of();
        });
    }

    private RuntimeFailure restarted(String version, String why) {
        SimulatedRestarts.reboot(node);
        return new RuntimeFailure.Restarted(
                "the install of release %s failed past its point of no return: %s; %s has restarted into release %s"
                        .formatted(version, why, node.name(), book.running().version()));
    }

    @Override
    public void makePermanent(String version) {
        connection.run(Operation.MAKE_PERMANENT, "make release " + version + " permanent", () -> {
            SimulatedRelease release = book.release(version);
            if (release.status == Status.PERMANENT) {
                return release;
            }
            if (release.status != Status.CURRENT) {
                throw new RuntimeFailure.Refused("release %s is %s on %s: only what runs can be made permanent"
                        .formatted(version, release.status.text(), node.name()));
            }
            node.world().spend(node.world().scenario.costs().roundTrip());
            book.makePermanent(release);
            release.shape.applications().forEach((name, booted) -> {
                SimulatedApplication application = node.world().applications.get(name);
                if (application != null) {
                    application.boots = booted;
                }
            });
            return release;
        });
    }
}
