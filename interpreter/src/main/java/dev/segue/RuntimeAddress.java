package dev.segue;

import dev.segue.source.UsageCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A target's address, taken apart: {@code sim:FILE.yaml?seed=7}, {@code beam://name@host?hidden=true}.
 *
 * @param scheme in lower case, without the colon
 * @param rest what stands behind the scheme and {@code //}, without the query
 * @param options the query's options
 */
public record RuntimeAddress(String scheme, String rest, Map<String, String> options) {
    private static final List<String> SECRETS = List.of("cookie", "setcookie", "secret", "password", "token");

    /** Keeps an immutable copy. */
    public RuntimeAddress {
        options = Map.copyOf(options);
    }

    /**
     * Takes an address apart.
     *
     * @throws UsageError if it is none, or holds what looks like a secret, which the message does not repeat
     */
    public static RuntimeAddress parse(String text) {
        refuseSecrets(text);
        int colon = text.indexOf(':');
        if (colon < 1 || !text.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
            throw new UsageError(
                    UsageCode.ADDRESS,
                    "the address \"" + text + "\" does not say what kind of target it is",
                    guess(text));
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        int question = text.indexOf('?');
        String rest = text.substring(colon + 1, question < 0 ? text.length() : question);
        Map<String, String> options = question < 0 ? Map.of() : options(text.substring(question + 1));
        return new RuntimeAddress(scheme, rest.startsWith("//") ? rest.substring(2) : rest, options);
    }

    /** The address again, without its options: what reports show. */
    public String display() {
        return rest.contains("@") ? scheme + "://" + rest : scheme + ":" + rest;
    }

    private static String guess(String text) {
        if (text.contains("@")) {
            return "write beam://" + text + " for a live Erlang node";
        }
        return text.matches("(?i).*\\.ya?ml(\\?.*)?")
                ? "write sim:" + text + " for a scenario of the simulator"
                : "write sim: for the simulator or beam://name@host for a live Erlang node";
    }

    private static void refuseSecrets(String text) {
        int question = text.indexOf('?');
        String query = question < 0 ? "" : text.substring(question + 1).toLowerCase(Locale.ROOT);
        boolean inQuery = List.of(query.split("&")).stream()
                .anyMatch(option -> SECRETS.contains(option.split("=", 2)[0].strip()));
        String rest = text.replaceFirst("\\?.*", "").replaceFirst("^[^/]*//", "");
        boolean inRest = rest.matches(".*:.*@.*") || rest.matches(".*@.*@.*");
        if (inQuery || inRest) {
            throw new UsageError(
                    UsageCode.ADDRESS,
                    "the address holds a cookie, and addresses end up in logs and in the shell's history",
                    "take it out and use --cookie-file FILE, or the variable SEGUE_COOKIE");
        }
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new UsageError(
                        UsageCode.ADDRESS,
                        "the option \"" + option + "\" of the address has no value",
                        "write options as ?name=value&name=value");
            }
            String name = option.substring(0, equals);
            if (options.put(name, decoded(option.substring(equals + 1))) != null) {
                throw new UsageError(
                        UsageCode.ADDRESS, "the address gives the option " + name + " twice", "keep one of them");
            }
        }
        return options;
    }

    private static String decoded(String text) {
        try {
            return java.net.URLDecoder.decode(text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw new UsageError(
                    UsageCode.ADDRESS,
                    "the value \"" + text + "\" in the address has a % that no two hexadecimal digits follow",
                    "write a plain percent sign as %25");
        }
    }
}
