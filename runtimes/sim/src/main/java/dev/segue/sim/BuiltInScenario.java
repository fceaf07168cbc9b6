package dev.segue.sim;

import dev.segue.runtime.TargetShape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The scenario that is simulated when none is named: a small chat server for each application of the script. */
public final class BuiltInScenario {

    private static final int SOCKETS = 200;
    private static final int ACCEPTORS = 100;

    private BuiltInScenario() {}

    /** A healthy node of the shape that a script expects. */
    public static Scenario of(TargetShape shape) {
        String from = shape.from().orElse(shape.to().filter("0.1.0"::equals).isPresent() ? "0.2.0" : "0.1.0");
        String to = shape.to().orElse(from.equals("0.2.0") ? "0.1.0" : "0.2.0");
        List<String> names = shape.applications().isEmpty() ? List.of("app") : shape.applications();
        List<ApplicationShape> applications = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            applications.add(application(name, from, to, 4000 + applications.size()));
        }
        shape.arriving().forEach(name -> applications.add(small(name).idle()));
        shape.leaving().forEach(name -> applications.add(small(name)));
        Scenario scenario = Scenario.of(applications.toArray(ApplicationShape[]::new));
        return from.equals(to)
                ? scenario
                : scenario.withReleases(
                        ReleasesShape.pair(names.stream().distinct().toList(), from, to, ReleaseShape.Status.UNPACKED));
    }

    /** An application of two servers, without a listener. */
    public static ApplicationShape small(String name) {
        return new ApplicationShape(
                name,
                "1.0.0",
                List.of(new VersionShape(
                        "1.0.0",
                        List.of(
                                ModuleShape.stateless(name + "_server", "1.0.0"),
                                ModuleShape.stateless(name + "_sup", "1.0.0")))),
                List.of(),
                List.of(new WorkerShape(name + "_server", 2, 1)),
                Set.of());
    }

    /**
     * An application that runs one version and holds another: one listener, websockets that each have a counter behind
     * them, and two servers. The state of counters and servers changes its shape from version to version, and the newer
     * code knows both shapes.
     */
    public static ApplicationShape application(String name, String running, String other, int port) {
        String older = Versions.ORDER.compare(running, other) <= 0 ? running : other;
        String newer = older.equals(running) ? other : running;
        List<VersionShape> versions = older.equals(newer)
                ? List.of(version(name, older, ""))
                : List.of(version(name, older, ""), version(name, newer, older));
        ListenerShape listener = new ListenerShape(
                name + "_http",
                "tcp",
                port,
                ACCEPTORS,
                5,
                3,
                Duration.ofMillis(200),
                SocketsShape.withChannels(SOCKETS, name + "_counter", 1),
                0);
        WorkerShape rooms = new WorkerShape(name + "_rooms", 2, 5);
        return new ApplicationShape(name, running, versions, List.of(listener), List.of(rooms), Set.of());
    }

    private static VersionShape version(String name, String version, String older) {
        Set<String> migrates = older.isEmpty() ? Set.of() : Set.of("state of " + older);
        String state = "state of " + version;
        return new VersionShape(
                version,
                List.of(
                        ModuleShape.stateless(name + "_app", "1"),
                        new ModuleShape(name + "_counter", version, state, migrates),
                        new ModuleShape(name + "_rooms", version, state, migrates),
                        ModuleShape.stateless(name + "_socket", version),
                        ModuleShape.stateless(name + "_sup", "1")));
    }
}
