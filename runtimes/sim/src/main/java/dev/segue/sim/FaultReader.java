package dev.segue.sim;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the faults of a scenario file. */
final class FaultReader {

    private final Yaml yaml;
    private final Set<String> processes = new TreeSet<>();

    FaultReader(Yaml yaml, List<ApplicationShape> applications) {
        this.yaml = yaml;
        Arrays.stream(Role.values()).map(Role::text).forEach(processes::add);
        applications.stream()
                .flatMap(application -> application.versions().stream())
                .flatMap(version -> version.modules().stream())
                .forEach(module -> processes.add(module.name()));
    }

    Fault read(Node node) {
        YamlMapping fault = yaml.mapping(
                node,
                "a fault",
                "process",
                "index",
                "busy",
                "ignores_system_messages",
                "holds_old_code",
                "dies_on",
                "fails_on",
                "at",
                "occurrence",
                "happens");
        if (fault.optional("process").isPresent() == fault.optional("at").isPresent()) {
            throw yaml.problem(
                    node,
                    "a fault is either of a process or at an operation",
                    "write process: with what is wrong with it, or at: with what happens:");
        }
        return fault.optional("process").isPresent() ? process(fault) : misfortune(fault);
    }

    private Fault process(YamlMapping fault) {
        String which = fault.text("process");
        if (!processes.contains(which)) {
            throw yaml.unknown(
                    fault.required("process"), "no module or kind of process is called " + which, which, processes);
        }
        Behaviour behaviour = new Behaviour(
                fault.duration("busy", Duration.ZERO),
                fault.flag("ignores_system_messages"),
                fault.flag("holds_old_code"),
                operations(fault, "dies_on"),
                operations(fault, "fails_on"));
        if (behaviour.equals(Behaviour.HEALTHY)) {
            throw yaml.problem(
                    fault.node(),
                    "nothing is wrong with this process",
                    "add busy, ignores_system_messages, holds_old_code, dies_on or fails_on");
        }
        return new Fault.Process(which, index(fault), behaviour);
    }

    private int index(YamlMapping fault) {
        boolean all = fault.text("index", "0").equals("all");
        return all ? Fault.Process.ALL : fault.integer("index", 0, Integer.MAX_VALUE, 0);
    }

    private Set<Operation> operations(YamlMapping fault, String key) {
        List<Operation> allowed = List.of(Operation.SUSPEND, Operation.RESUME, Operation.CHANGE_CODE);
        Set<Operation> operations = new HashSet<>();
        fault.optional(key)
                .ifPresent(node -> yaml.sequence(node, key).forEach(item -> operations.add(operation(item, allowed))));
        return operations;
    }

    private Fault misfortune(YamlMapping fault) {
        Operation at = operation(fault.required("at"), List.of(Operation.values()));
        return new Fault.Misfortune(
                at, fault.integer("occurrence", 1, Integer.MAX_VALUE, 1), kind(fault.required("happens")));
    }

    private Operation operation(Node node, List<Operation> allowed) {
        String text = yaml.text(node, "an operation");
        return allowed.stream()
                .filter(operation -> operation.text().equals(text))
                .findFirst()
                .orElseThrow(() -> yaml.unknown(
                        node,
                        "%s is no operation that can be named here".formatted(text),
                        text,
                        allowed.stream().map(Operation::text).toList()));
    }

    private Fault.Kind kind(Node node) {
        String text = yaml.text(node, "happens");
        List<Fault.Kind> kinds = List.of(Fault.Kind.values());
        return kinds.stream()
                .filter(kind -> kind.text().equals(text))
                .findFirst()
                .orElseThrow(() -> yaml.unknown(
                        node,
                        "%s is nothing that can happen".formatted(text),
                        text,
                        kinds.stream().map(Fault.Kind::text).toList()));
    }
}
