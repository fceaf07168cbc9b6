package dev.segue.sim;

import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the values that simulated functions give: plain data, {@code !atom ok} and {@code !tuple [1, 2]}. */
final class ValueReader {

    private final Yaml yaml;

    ValueReader(Yaml yaml) {
        this.yaml = yaml;
    }

    Value read(Node node) {
        if (node instanceof SequenceNode) {
            List<Value> elements =
                    yaml.sequence(node, "a list").stream().map(this::read).toList();
            return isTagged(node, "!tuple") ? new TupleValue(elements) : new ListValue(elements);
        }
        if (node instanceof MappingNode) {
            Map<Value, Value> entries = new LinkedHashMap<>();
            yaml.named(node, "a map").forEach((key, value) -> entries.put(new AtomValue(key), read(value)));
            return new MapValue(entries);
        }
        if (isTagged(node, "!atom")) {
            return new AtomValue(yaml.text(node, "an atom"));
        }
        return node instanceof ScalarNode scalar && scalar.isPlain()
                ? plain(scalar.getValue(), node)
                : new StringValue(yaml.text(node, "a value"));
    }

    private static boolean isTagged(Node node, String tag) {
        return node.getTag().getValue().equals(tag);
    }

    private Value plain(String text, Node node) {
        return switch (text) {
            case "", "null", "nil" -> NilValue.NIL;
            case "true" -> BooleanValue.TRUE;
            case "false" -> BooleanValue.FALSE;
            default -> number(text, node);
        };
    }

    private Value number(String text, Node node) {
        if (text.matches("-?\\d{1,100}")) {
            return IntegerValue.of(new BigInteger(text));
        }
        if (text.matches("-?\\d{1,30}\\.\\d{1,30}")) {
            return new FloatValue(Double.parseDouble(text));
        }
        return new StringValue(yaml.text(node, "a value"));
    }
}
