package dev.segue.sim;

import dev.segue.source.Suggestions;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what stands in a YAML file, and says where it is wrong. */
final class Yaml {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,7})(B|KiB|MiB|GiB)");
    private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB");

    private final String name;

    Yaml(String name) {
        this.name = name;
    }

    /** A problem at a place of the file. */
    ScenarioProblem problem(Node node, String message, String hint) {
        String place = node.getStartMark().map(ScenarioFile::place).orElse("1:1");
        return new ScenarioProblem("%s:%s: %s".formatted(name, place, message), hint);
    }

    /** A problem with a name that was probably meant otherwise. */
    ScenarioProblem unknown(Node node, String message, String wrong, Collection<String> known) {
        String hint = Suggestions.hint(wrong, known)
                .orElse("it is one of "
                        + String.join(", ", known.stream().sorted().toList()));
        return problem(node, message, hint);
    }

    /** A mapping under any names, in the order written. */
    Map<String, Node> named(Node node, String what) {
        if (!(plain(node) instanceof MappingNode mapping)) {
            throw problem(node, "%s must be a mapping".formatted(what), "write names with a colon, one on each line");
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = text(entry.getKeyNode(), "a name");
            if (entries.put(key, entry.getValueNode()) != null) {
                throw problem(entry.getKeyNode(), "%s is written twice".formatted(key), "keep one of the two");
            }
        }
        return entries;
    }

    /** A mapping that has only keys of its own kind. */
    YamlMapping mapping(Node node, String what, String... keys) {
        List<String> known = List.of(keys);
        if (isNothing(node)) {
            return new YamlMapping(this, node, what, Map.of());
        }
        Map<String, Node> entries = named(node, what);
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            String key = text(entry.getKeyNode(), "a name");
            if (!known.contains(key)) {
                throw unknown(entry.getKeyNode(), "%s has no %s".formatted(what, key), key, known);
            }
        }
        return new YamlMapping(this, node, what, entries);
    }

    List<Node> sequence(Node node, String what) {
        if (!(plain(node) instanceof SequenceNode sequence)) {
            throw problem(node, "%s must be a list".formatted(what), "write it as [a, b] or with a dash on each line");
        }
        return sequence.getValue();
    }

    List<String> texts(Node node, String what) {
        return sequence(node, what).stream()
                .map(item -> text(item, "an item of " + what))
                .toList();
    }

    /** A scalar as it is written, so that the version 1.10 stays what it is. */
    String text(Node node, String what) {
        if (!(plain(node) instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw problem(node, "%s must be a text".formatted(what), "write it in quotes if it has special characters");
        }
        return scalar.getValue();
    }

    int integer(Node node, String what, int least, int most) {
        try {
            int number = Integer.parseInt(text(node, what).replace("_", ""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, with the range
        }
        throw problem(
                node,
                "%s must be a whole number from %d to %d".formatted(what, least, most),
                "write it with digits, as in 100");
    }

    double rate(Node node, String what) {
        try {
            double rate = Double.parseDouble(text(node, what));
            if (rate >= 0 && rate <= 1_000_000) {
                return rate;
            }
        } catch (NumberFormatException noNumber) {
            // told below, with the range
        }
        throw problem(node, "%s must be a number from 0 to 1000000".formatted(what), "it counts events in a second");
    }

    Duration duration(Node node, String what) {
        return DurationText.parse(text(node, what))
                .orElseThrow(
                        () -> problem(node, "%s must be a duration".formatted(what), "write it as 250ms, 3s or 1m30s"));
    }

    /** An amount of memory in bytes, written as in scripts. */
    long size(Node node, String what) {
        Matcher size = SIZE.matcher(text(node, what).replace("_", ""));
        if (!size.matches()) {
            throw problem(node, "%s must be an amount of memory".formatted(what), "write it as 512MiB or 2GiB");
        }
        return Long.parseLong(size.group(1)) << 10 * UNITS.indexOf(size.group(2));
    }

    boolean flag(Node node, String what) {
        return switch (text(node, what)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem(node, "%s must be true or false".formatted(what), "write true or leave it out");
        };
    }

    boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    /** Anchors could make a small file a huge one. */
    private Node plain(Node node) {
        if (node.getAnchor().isPresent()) {
            throw problem(node, "anchors are not read in scenarios", "write it out");
        }
        return node;
    }
}
