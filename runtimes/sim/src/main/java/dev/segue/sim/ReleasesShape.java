package dev.segue.sim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The releases of a simulated node.
 *
 * @param name what all of them are called
 * @param releases each of them; one is permanent
 */
public record ReleasesShape(String name, List<ReleaseShape> releases) {

    /** Keeps an immutable copy. */
    public ReleasesShape {
        releases = List.copyOf(releases);
    }

    /**
     * Two releases, of whose versions these applications are too: the first permanent and the other of that status, with
     * a way to and fro.
     */
    public static ReleasesShape pair(List<String> applications, String from, String to, ReleaseShape.Status status) {
        ReleaseShape before = new ReleaseShape(
                from,
                ReleaseShape.Status.PERMANENT,
                versions(applications, from),
                List.of(),
                ReleaseShape.Breaks.NEVER);
        ReleaseShape after =
                new ReleaseShape(to, status, versions(applications, to), List.of(from), ReleaseShape.Breaks.NEVER);
        return new ReleasesShape(applications.getFirst(), List.of(before, after));
    }

    private static Map<String, String> versions(List<String> applications, String version) {
        return applications.stream().collect(Collectors.toMap(application -> application, application -> version));
    }

    /** The release of a version, if there is one. */
    public Optional<ReleaseShape> release(String version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .findFirst();
    }
}
