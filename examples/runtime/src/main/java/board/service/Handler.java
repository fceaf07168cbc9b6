package board.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The code of a module, as a file has it: the fields that the state of its workers has, and how a state comes from another
 * version and goes back to it.
 *
 * @param module its name
 * @param text the file
 */
public record Handler(String module, String text) {

    private List<String[]> lines(String word) {
        return text.lines()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals(word))
                .toList();
    }

    /** The version of the module. */
    public String version() {
        return lines("vsn").getFirst()[1];
    }

    /** Tells this code from any other. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A state of this version. */
    Map<String, String> fresh() {
        Map<String, String> state = new HashMap<>();
        fields().forEach(field -> state.put(field, "0"));
        return state;
    }

    boolean fits(Map<String, String> state) {
        return state.keySet().equals(fields());
    }

    private Set<String> fields() {
        return lines("field").stream().map(words -> words[1]).collect(Collectors.toSet());
    }

    /** A state changed from another version, or {@code down} to it; as it is if the file says nothing of that version. */
    Map<String, String> change(Map<String, String> state, String direction, String version) {
        Map<String, String> changed = new HashMap<>(state);
        for (String[] words : lines(direction)) {
            if (words[1].equals(version) && words[2].equals("add")) {
                changed.put(words[3], words[4]);
            } else if (words[1].equals(version)) {
                changed.remove(words[3]);
            }
        }
        return changed;
    }
}
