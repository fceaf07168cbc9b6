package dev.segue.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads an application of a scenario file. */
final class ApplicationReader {

    private static final int MOST = 1_000_000;

    private final Yaml yaml;

    ApplicationReader(Yaml yaml) {
        this.yaml = yaml;
    }

    ApplicationShape read(String name, Node node) {
        YamlMapping application = yaml.mapping(
                node,
                "an application",
                "version",
                "boots",
                "versions",
                "listeners",
                "servers",
                "runs",
                "needs",
                "old_code");
        List<VersionShape> versions = versions(application);
        String running = application.text("version");
        VersionShape current = versions.stream()
                .filter(version -> version.version().equals(running))
                .findFirst()
                .orElseThrow(() -> yaml.unknown(
                        application.required("version"),
                        "%s runs %s, which is not among its versions".formatted(name, running),
                        running,
                        versions.stream().map(VersionShape::version).toList()));
        Set<String> modules = new HashSet<>();
        current.modules().forEach(module -> modules.add(module.name()));
        return new ApplicationShape(
                name,
                running,
                boots(application, name, running, versions),
                versions,
                listeners(application, modules),
                servers(application, modules),
                application
                        .optional("runs")
                        .map(flag -> yaml.flag(flag, "runs"))
                        .orElse(true),
                application.texts("needs"),
                oldCode(application, modules));
    }

    private String boots(YamlMapping application, String name, String running, List<VersionShape> versions) {
        String boots = application.text("boots", running);
        List<String> known = versions.stream().map(VersionShape::version).toList();
        if (!known.contains(boots)) {
            throw yaml.unknown(
                    application.required("boots"),
                    "%s boots %s, which is not among its versions".formatted(name, boots),
                    boots,
                    known);
        }
        return boots;
    }

    private List<VersionShape> versions(YamlMapping application) {
        List<VersionShape> versions = new ArrayList<>();
        Node node = application.required("versions");
        for (Map.Entry<String, Node> entry : yaml.named(node, "versions").entrySet()) {
            List<ModuleShape> modules = new ArrayList<>();
            yaml.named(entry.getValue(), "the modules of a version")
                    .forEach((name, shape) -> modules.add(module(entry.getKey(), name, shape)));
            versions.add(new VersionShape(entry.getKey(), modules));
        }
        return versions;
    }

    private ModuleShape module(String version, String name, Node node) {
        YamlMapping module = yaml.mapping(node, "a module", "vsn", "state", "migrates");
        Set<String> migrates = Set.copyOf(new HashSet<>(module.texts("migrates")));
        return new ModuleShape(name, module.text("vsn", version), module.text("state", ""), migrates);
    }

    private List<ListenerShape> listeners(YamlMapping application, Set<String> modules) {
        List<ListenerShape> listeners = new ArrayList<>();
        application
                .optional("listeners")
                .ifPresent(node -> yaml.named(node, "listeners")
                        .forEach((id, shape) -> listeners.add(listener(id, shape, modules))));
        return listeners;
    }

    private ListenerShape listener(String id, Node node, Set<String> modules) {
        YamlMapping listener = yaml.mapping(
                node,
                "a listener",
                "transport",
                "port",
                "acceptors",
                "connections",
                "requests",
                "requests_last",
                "websockets",
                "new_clients");
        return new ListenerShape(
                id,
                listener.text("transport", "tcp"),
                listener.integer("port", 1, 65_535, 4_000),
                listener.integer("acceptors", 1, 10_000, 100),
                listener.integer("connections", 0, MOST, 0),
                listener.integer("requests", 0, MOST, 0),
                listener.duration("requests_last", Duration.ofMillis(200)),
                listener.optional("websockets")
                        .map(shape -> sockets(shape, modules))
                        .orElse(SocketsShape.NONE),
                listener.rate("new_clients"));
    }

    private SocketsShape sockets(Node node, Set<String> modules) {
        YamlMapping sockets = yaml.mapping(node, "websockets", "count", "channel", "server", "messages", "joins");
        if (sockets.optional("channel").isPresent()
                && sockets.optional("server").isPresent()) {
            throw yaml.problem(
                    sockets.required("server"), "websockets have a channel and a server", "keep one of the two");
        }
        String key = sockets.optional("server").isPresent() ? "server" : "channel";
        return new SocketsShape(
                sockets.integer("count", 0, MOST, 0),
                sockets.optional(key).map(module -> known(module, modules)).orElse(""),
                key.equals("server") ? Role.WORKER : Role.CHANNEL,
                sockets.rate("messages"),
                sockets.rate("joins"));
    }

    private List<WorkerShape> servers(YamlMapping application, Set<String> modules) {
        List<WorkerShape> servers = new ArrayList<>();
        application
                .optional("servers")
                .ifPresent(node -> yaml.named(node, "servers")
                        .forEach((module, shape) -> servers.add(server(module, shape, modules))));
        return servers;
    }

    private WorkerShape server(String module, Node node, Set<String> modules) {
        YamlMapping server =
                yaml.mapping(node, "servers of a module", "count", "messages", "backlog", "callers", "unsupervised");
        if (!modules.contains(module)) {
            throw unknownModule(node, module, modules);
        }
        return new WorkerShape(
                module,
                server.integer("count", 0, MOST, 1),
                server.rate("messages"),
                server.integer("backlog", 0, MOST, 0),
                server.integer("callers", 0, 1_000, 0),
                !server.flag("unsupervised"));
    }

    private Set<String> oldCode(YamlMapping application, Set<String> modules) {
        application
                .optional("old_code")
                .ifPresent(node -> yaml.sequence(node, "old_code").forEach(module -> known(module, modules)));
        return Set.copyOf(new HashSet<>(application.texts("old_code")));
    }

    private String known(Node node, Set<String> modules) {
        String module = yaml.text(node, "a module");
        if (!modules.contains(module)) {
            throw unknownModule(node, module, modules);
        }
        return module;
    }

    private ScenarioProblem unknownModule(Node node, String module, Set<String> modules) {
        return yaml.unknown(node, "%s is no module of the running version".formatted(module), module, modules);
    }
}
