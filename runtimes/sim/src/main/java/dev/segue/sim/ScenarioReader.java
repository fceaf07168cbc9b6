package dev.segue.sim;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Makes a scenario of a YAML document. */
final class ScenarioReader {

    private final Yaml yaml;

    ScenarioReader(Yaml yaml) {
        this.yaml = yaml;
    }

    Scenario read(Node document) {
        YamlMapping top = yaml.mapping(
                document,
                "a scenario",
                "node",
                "platform",
                "start",
                "seed",
                "nodes",
                "free_memory",
                "applications",
                "releases",
                "calls",
                "faults",
                "costs");
        List<ApplicationShape> applications = applications(top);
        return new Scenario(
                top.text("node", applications.getFirst().name() + "@sim"),
                top.text("platform", "OTP 25"),
                start(top),
                top.integer("seed", 0, Integer.MAX_VALUE, 1),
                top.texts("nodes"),
                applications,
                calls(top),
                faults(top, applications),
                costs(top),
                freeMemory(top),
                top.optional("releases").map(node -> new ReleaseReader(yaml, applications).read(node)));
    }

    private OptionalLong freeMemory(YamlMapping top) {
        return top.optional("free_memory")
                .map(node -> yaml.text(node, "free_memory").equals("unknown")
                        ? OptionalLong.empty()
                        : OptionalLong.of(yaml.size(node, "free_memory")))
                .orElse(Scenario.USUAL_MEMORY);
    }

    private List<ApplicationShape> applications(YamlMapping top) {
        Node node = top.required("applications");
        List<ApplicationShape> applications = new ArrayList<>();
        ApplicationReader reader = new ApplicationReader(yaml);
        for (Map.Entry<String, Node> entry : yaml.named(node, "applications").entrySet()) {
            applications.add(reader.read(entry.getKey(), entry.getValue()));
        }
        if (applications.isEmpty()) {
            throw yaml.problem(node, "a scenario needs an application", "add one under applications:");
        }
        Set<String> known = yaml.named(node, "applications").keySet();
        for (ApplicationShape application : applications) {
            for (String needed : application.needs()) {
                if (!known.contains(needed)) {
                    throw yaml.unknown(
                            node,
                            "%s needs %s, which is no application here".formatted(application.name(), needed),
                            needed,
                            known);
                }
            }
        }
        return applications;
    }

    private Instant start(YamlMapping top) {
        String text = top.text("start", Scenario.USUAL_START.toString());
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException wrong) {
            throw yaml.problem(
                    top.required("start"), "start must be a time of day in UTC", "write it as 2026-01-01T00:00:00Z");
        }
    }

    private List<CallShape> calls(YamlMapping top) {
        ValueReader values = new ValueReader(yaml);
        return top.optional("calls").map(node -> yaml.sequence(node, "calls")).orElse(List.of()).stream()
                .map(node -> yaml.mapping(node, "a call", "module", "function", "arity", "gives"))
                .map(call -> CallShape.constant(
                        call.text("module"),
                        call.text("function"),
                        call.integer("arity", 0, 255, 0),
                        values.read(call.required("gives"))))
                .toList();
    }

    private List<Fault> faults(YamlMapping top, List<ApplicationShape> applications) {
        FaultReader reader = new FaultReader(yaml, applications);
        return top.optional("faults").map(node -> yaml.sequence(node, "faults")).orElse(List.of()).stream()
                .map(reader::read)
                .toList();
    }

    private CostModel costs(YamlMapping top) {
        CostModel usual = CostModel.MEASURED;
        return top.optional("costs")
                .map(node -> yaml.mapping(
                        node,
                        "the costs",
                        "round_trip",
                        "process",
                        "socket",
                        "code_change",
                        "message",
                        "module",
                        "acceptor",
                        "listener"))
                .map(costs -> new CostModel(
                        cost(costs, "round_trip", usual.roundTrip()),
                        cost(costs, "process", usual.process()),
                        cost(costs, "socket", usual.socket()),
                        cost(costs, "code_change", usual.codeChange()),
                        cost(costs, "message", usual.message()),
                        cost(costs, "module", usual.module()),
                        cost(costs, "acceptor", usual.acceptor()),
                        cost(costs, "listener", usual.listener())))
                .orElse(usual);
    }

    private Duration cost(YamlMapping costs, String key, Duration usual) {
        Duration cost = costs.duration(key, usual);
        if (cost.compareTo(Duration.ofHours(1)) > 0) {
            throw yaml.problem(costs.required(key), "%s costs more than an hour".formatted(key), "write a shorter one");
        }
        return cost;
    }
}
