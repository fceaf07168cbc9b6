package dev.segue.stdlib;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A version: any number of parts with dots between them, as Erlang/OTP's {@code 25.2.3} and {@code 25.2.3.1}, then a
 * pre-release and a build as Semantic Versioning 2.0.0, sections 9 to 11, has them.
 *
 * <p>Wider than that standard: a missing part counts as 0, and a part may be a word, which is before every number
 * ({@code 1.0.dev} is before {@code 1.0}).
 *
 * @param parts of the release
 * @param prerelease empty for a release
 */
record Version(List<Part> parts, List<Part> prerelease) implements Comparable<Version> {

    private static final String DOTTED = "[0-9A-Za-z_]+(?:\\.[0-9A-Za-z_]+)*+";
    private static final String DOTTED_OR_DASHED = "[0-9A-Za-z_-]+(?:\\.[0-9A-Za-z_-]+)*+";
    private static final Pattern FORM =
            Pattern.compile("(%s)(?:-(%s))?(?:\\+%s)?".formatted(DOTTED, DOTTED_OR_DASHED, DOTTED_OR_DASHED));
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int LONGEST = 1_000;

    /** A number or a word. */
    sealed interface Part {
        /** A missing one. */
        Part ZERO = new Number(BigInteger.ZERO);

        /** A part of digits alone. */
        record Number(BigInteger number) implements Part {}

        /** Any other part. */
        record Word(String text) implements Part {}

        static Part of(String text) {
            return text.chars().allMatch(c -> c >= '0' && c <= '9') ? new Number(new BigInteger(text)) : new Word(text);
        }

        private static int compareReleases(Part left, Part right) {
            return switch (left) {
                case Number a when right instanceof Number b -> a.number.compareTo(b.number);
                case Word a when right instanceof Word b -> a.text.compareTo(b.text);
                case Number a -> 1;
                case Word a -> -1;
            };
        }

        private static int comparePrereleases(Part left, Part right) {
            boolean sameForm = left instanceof Number == right instanceof Number;
            int order = compareReleases(left, right);
            return sameForm ? order : -order;
        }
    }

    /** Keeps immutable copies. */
    Version {
        parts = List.copyOf(parts);
        prerelease = List.copyOf(prerelease);
    }

    /** Reads a version; empty if the text is none. */
    static Optional<Version> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        String before = form.group(2);
        return Optional.of(new Version(split(form.group(1)), before == null ? List.of() : split(before)));
    }

    private static List<Part> split(String text) {
        return Stream.of(DOT.split(text)).map(Part::of).toList();
    }

    @Override
    public int compareTo(Version other) {
        return Comparator.comparing(Version::parts, Version::compareParts)
                .thenComparing(Version::prerelease, Version::comparePrerelease)
                .compare(this, other);
    }

    private static int compareParts(List<Part> left, List<Part> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = Part.compareReleases(
                    i < left.size() ? left.get(i) : Part.ZERO, i < right.size() ? right.get(i) : Part.ZERO);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int comparePrerelease(List<Part> left, List<Part> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = Part.comparePrereleases(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
