package dev.segue.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The calls of one instruction, found by the arguments that another call has, too. */
final class CallIndex {
    private final Map<Set<String>, List<Entry>> bySignature = new LinkedHashMap<>();
    private final Map<Key, Map<List<String>, List<Entry>>> tables = new HashMap<>();

    private record Key(Set<String> signature, Set<String> shared) {

        // A record's own methods are linked when they are called first, which costs every start a few milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.signature.equals(signature) && key.shared.equals(shared);
        }

        @Override
        public int hashCode() {
            return 31 * signature.hashCode() + shared.hashCode();
        }
    }

    /** Adds a call. */
    void add(Entry call) {
        Set<String> signature = new TreeSet<>(call.argumentKeys().keySet());
        bySignature.computeIfAbsent(signature, ignored -> new ArrayList<>()).add(call);
        tables.forEach((key, table) -> {
            if (key.signature().equals(signature)) {
                put(table, key.shared(), call);
            }
        });
    }

    /**
     * The calls of which every argument is equal as written, or is none of the dependent's. Lists of equal calls are
     * shared: the same arguments give the same list, also later when it has grown.
     */
    List<List<Entry>> matching(Map<String, String> arguments) {
        List<List<Entry>> found = new ArrayList<>();
        for (Map.Entry<Set<String>, List<Entry>> each : bySignature.entrySet()) {
            Set<String> shared = new TreeSet<>(each.getKey());
            shared.retainAll(arguments.keySet());
            List<Entry> calls = tables.computeIfAbsent(
                            new Key(each.getKey(), shared), ignored -> table(each.getValue(), shared))
                    .get(values(arguments, shared));
            if (calls != null) {
                found.add(calls);
            }
        }
        return found;
    }

    private static Map<List<String>, List<Entry>> table(List<Entry> calls, Set<String> shared) {
        Map<List<String>, List<Entry>> table = new HashMap<>();
        calls.forEach(call -> put(table, shared, call));
        return table;
    }

    private static void put(Map<List<String>, List<Entry>> table, Set<String> shared, Entry call) {
        table.computeIfAbsent(values(call.argumentKeys(), shared), ignored -> new ArrayList<>())
                .add(call);
    }

    private static List<String> values(Map<String, String> arguments, Set<String> names) {
        return names.stream().map(name -> arguments.getOrDefault(name, "")).toList();
    }
}
