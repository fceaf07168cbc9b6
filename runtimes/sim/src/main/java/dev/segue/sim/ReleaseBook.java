package dev.segue.sim;

import dev.segue.runtime.RuntimeFailure;
import dev.segue.sim.ReleaseShape.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the node's release handler knows, and on which way releases can be reached. Guarded by the node's lock. */
final class ReleaseBook {

    private final String node;
    private final String name;
    private final List<SimulatedRelease> releases = new ArrayList<>();

    ReleaseBook(String node, ReleasesShape shape) {
        this.node = node;
        this.name = shape.name();
        shape.releases().forEach(release -> releases.add(new SimulatedRelease(release)));
    }

    /** What all of them are called. */
    String name() {
        return name;
    }

    /** Those that are unpacked, the one that was written last first. */
    List<SimulatedRelease> known() {
        return releases.reversed().stream()
                .filter(release -> release.status != Status.PACKED)
                .toList();
    }

    /** One of them. */
    SimulatedRelease release(String version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new RuntimeFailure.Refused(
                        "%s knows no release %s %s; it has %s".formatted(node, name, version, versions())));
    }

    private String versions() {
        return String.join(
                ", ", releases.stream().map(SimulatedRelease::version).toList());
    }

    /** Lets another stand in the place of the one of its version. */
    void replace(ReleaseShape shape) {
        release(shape.version());
        releases.replaceAll(known -> known.version().equals(shape.version()) ? new SimulatedRelease(shape) : known);
    }

    /** The one that runs. */
    SimulatedRelease running() {
        return of(Status.CURRENT).or(() -> of(Status.PERMANENT)).orElseThrow();
    }

    /** The first of a status. */
    Optional<SimulatedRelease> of(Status status) {
        return releases.stream().filter(release -> release.status == status).findFirst();
    }

    /** Which way there is from what runs. */
    enum Way {
        UP,
        DOWN
    }

    /** The way from what runs to a release; empty if neither has instructions for it. */
    Optional<Way> way(SimulatedRelease to) {
        SimulatedRelease from = running();
        if (to.shape.from().contains(from.version())) {
            return Optional.of(Way.UP);
        }
        return from.shape.from().contains(to.version()) ? Optional.of(Way.DOWN) : Optional.empty();
    }

    /** Whether instructions would lead back to what runs from a release that some lead to. */
    boolean leadsBack(SimulatedRelease to) {
        // One list says both: what leads from another release leads back to it.
        return way(to).isPresent();
    }

    /** Lets a release run. */
    void run(SimulatedRelease release) {
        of(Status.CURRENT).ifPresent(before -> before.status = Status.OLD);
        if (release.status != Status.PERMANENT) {
            release.status = Status.CURRENT;
        }
    }

    /** Lets the node start with a release from now on, and writes all down. */
    void makePermanent(SimulatedRelease release) {
        of(Status.PERMANENT).ifPresent(before -> before.status = Status.OLD);
        release.status = Status.PERMANENT;
        write();
    }

    /** Writes down what is known. */
    void write() {
        releases.forEach(release -> release.onDisk = SimulatedRelease.written(release.status));
    }

    /** Knows again what is written, as after a restart. */
    void reread() {
        releases.forEach(release -> release.status = release.onDisk);
    }
}
