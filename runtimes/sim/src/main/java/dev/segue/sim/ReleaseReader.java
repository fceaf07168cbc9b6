package dev.segue.sim;

import dev.segue.sim.ReleaseShape.Breaks;
import dev.segue.sim.ReleaseShape.Status;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the releases of a scenario file. */
final class ReleaseReader {

    private final Yaml yaml;
    private final List<ApplicationShape> applications;

    ReleaseReader(Yaml yaml, List<ApplicationShape> applications) {
        this.yaml = yaml;
        this.applications = applications;
    }

    ReleasesShape read(Node node) {
        Map<String, Node> written = yaml.named(node, "releases");
        List<ReleaseShape> releases = written.entrySet().stream()
                .map(entry -> release(entry.getKey(), entry.getValue(), written))
                .toList();
        long permanent = releases.stream()
                .filter(release -> release.status() == Status.PERMANENT)
                .count();
        if (permanent != 1) {
            throw yaml.problem(
                    node,
                    "one release must be permanent, and here %d are".formatted(permanent),
                    "write status: permanent for the one that the node starts with");
        }
        if (releases.stream()
                        .filter(release -> release.status() == Status.CURRENT)
                        .count()
                > 1) {
            throw yaml.problem(node, "two releases are current", "only one can run: write status: old for the other");
        }
        return new ReleasesShape(applications.getFirst().name(), releases);
    }

    private ReleaseShape release(String version, Node node, Map<String, Node> all) {
        YamlMapping release = yaml.mapping(node, "a release", "status", "applications", "from", "breaks");
        List<String> others =
                all.keySet().stream().filter(other -> !other.equals(version)).toList();
        release.texts("from").stream()
                .filter(from -> !others.contains(from))
                .findFirst()
                .ifPresent(from -> {
                    throw yaml.unknown(
                            release.required("from"),
                            "%s leads from %s, which is no other release here".formatted(version, from),
                            from,
                            others);
                });
        return new ReleaseShape(
                version,
                status(release),
                versions(release, version),
                release.optional("from").isPresent() ? release.texts("from") : older(version, others),
                breaks(release));
    }

    private static List<String> older(String version, List<String> others) {
        return others.stream()
                .filter(other -> Versions.ORDER.compare(other, version) < 0)
                .toList();
    }

    private Map<String, String> versions(YamlMapping release, String version) {
        Map<String, String> versions = new LinkedHashMap<>();
        yaml.named(release.required("applications"), "the applications of a release")
                .forEach((name, node) -> versions.put(name, version(version, name, node)));
        return versions;
    }

    private String version(String release, String name, Node node) {
        String wanted = yaml.text(node, "a version");
        ApplicationShape application = applications.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> yaml.unknown(
                        node,
                        "release %s has %s, which is no application here".formatted(release, name),
                        name,
                        applications.stream().map(ApplicationShape::name).toList()));
        List<String> held =
                application.versions().stream().map(VersionShape::version).toList();
        if (!held.contains(wanted)) {
            throw yaml.unknown(
                    node,
                    "release %s has %s %s, which is not among its versions".formatted(release, name, wanted),
                    wanted,
                    held);
        }
        return wanted;
    }

    private Status status(YamlMapping release) {
        String text = release.text("status", Status.UNPACKED.text());
        return Arrays.stream(Status.values())
                .filter(status -> status.text().equals(text))
                .findFirst()
                .orElseThrow(() -> yaml.unknown(
                        release.required("status"),
                        "%s is no status of a release".formatted(text),
                        text,
                        Arrays.stream(Status.values()).map(Status::text).toList()));
    }

    private Breaks breaks(YamlMapping release) {
        String text = release.text("breaks", Breaks.NEVER.text());
        return Arrays.stream(Breaks.values())
                .filter(breaks -> breaks.text().equals(text))
                .findFirst()
                .orElseThrow(() -> yaml.unknown(
                        release.required("breaks"),
                        "%s is nowhere that an install breaks".formatted(text),
                        text,
                        Arrays.stream(Breaks.values()).map(Breaks::text).toList()));
    }
}
