package dev.segue.stdlib;

import java.math.BigInteger;
import java.util.List;

/**
 * A version as Semantic Versioning 2.0.0 orders them (section 11), for any number of parts.
 *
 * @param release the parts before the first {@code -}
 * @param early the parts behind it; none for a release
 */
record Version(List<String> release, List<String> early) implements Comparable<Version> {

    static Version of(String text) {
        String plain = text.strip().split("\\+", 2)[0];
        String[] halves = plain.split("-", 2);
        return new Version(
                List.of(halves[0].split("\\.", -1)),
                halves.length == 1 ? List.of() : List.of(halves[1].split("\\.", -1)));
    }

    @Override
    public int compareTo(Version other) {
        int order = compare(release, other.release, "0");
        if (order != 0) {
            return order;
        }
        if (early.isEmpty() || other.early.isEmpty()) {
            return Boolean.compare(early.isEmpty(), other.early.isEmpty());
        }
        return compare(early, other.early, "");
    }

    private static int compare(List<String> left, List<String> right, String missing) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = comparePart(part(left, i, missing), part(right, i, missing));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String part(List<String> parts, int index, String missing) {
        return index < parts.size() ? parts.get(index) : missing;
    }

    private static int comparePart(String left, String right) {
        boolean leftNumber = isNumber(left);
        boolean rightNumber = isNumber(right);
        if (leftNumber && rightNumber) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        if (leftNumber != rightNumber && !left.isEmpty() && !right.isEmpty()) {
            return leftNumber ? -1 : 1;
        }
        return left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.length() <= 1_000 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
