package dev.segue.sim;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A mapping of a scenario file.
 *
 * @param yaml what reads it
 * @param node where it stands
 * @param what what it describes, for messages: {@code a listener}
 * @param entries what stands in it
 */
record YamlMapping(Yaml yaml, Node node, String what, Map<String, Node> entries) {

    Optional<Node> optional(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    Node required(String key) {
        return optional(key)
                .orElseThrow(() -> yaml.problem(
                        node, "%s needs %s".formatted(what, key), "add a line %s: with its value".formatted(key)));
    }

    String text(String key) {
        return yaml.text(required(key), key);
    }

    String text(String key, String otherwise) {
        return optional(key).map(value -> yaml.text(value, key)).orElse(otherwise);
    }

    List<String> texts(String key) {
        return optional(key).map(value -> yaml.texts(value, key)).orElse(List.of());
    }

    int integer(String key, int least, int most, int otherwise) {
        return optional(key).map(value -> yaml.integer(value, key, least, most)).orElse(otherwise);
    }

    double rate(String key) {
        return optional(key).map(value -> yaml.rate(value, key)).orElse(0.0);
    }

    Duration duration(String key, Duration otherwise) {
        return optional(key).map(value -> yaml.duration(value, key)).orElse(otherwise);
    }

    boolean flag(String key) {
        return optional(key).map(value -> yaml.flag(value, key)).orElse(false);
    }
}
