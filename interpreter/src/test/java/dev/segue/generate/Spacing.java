package dev.segue.generate;

import java.util.Set;

/**
 * Writes code down with white space and comments at random.
 *
 * @param wildness of a hundred gaps, how many are more than a space
 */
record Spacing(Choice choose, int wildness) {
    private static final Set<String> TIGHT_BEFORE = Set.of(",", ";", ")", "]");
    private static final Set<String> TIGHT_BEHIND = Set.of(",", ";", "(", "[");

    String write(Code code) {
        StringBuilder text = new StringBuilder(choose.percent(10) ? "#!/usr/bin/env segue\n" : "");
        String previous = ",";
        for (Code.Token token : code.tokens()) {
            boolean tight = TIGHT_BEHIND.contains(previous) || TIGHT_BEFORE.contains(token.text());
            text.append(token.touching() ? "" : gap(tight)).append(token.text());
            previous = token.text();
        }
        return text.append(gap(true)).toString();
    }

    private String gap(boolean tight) {
        if (!choose.percent(wildness)) {
            return tight && choose.percent(80) ? "" : " ";
        }
        return choose.of("\n", "\n", "\n", "\n", "\n\n", "\n\n\n", "\t", "   ", "\n  ") + choose.of("", "", comments());
    }

    private String comments() {
        StringBuilder all = new StringBuilder();
        for (int count = 1 + choose.below(3); count > 0; count--) {
            all.append(choose.of("", " ", "\n\n", "\n", "\n"))
                    .append(choose.of("#", "#", "##", "##", "###"))
                    .append(choose.of(
                            "",
                            " word",
                            " two words  ",
                            "tight",
                            " \" ${ { ( ;",
                            " a comment that is a good deal longer"))
                    .append("\n");
        }
        return choose.of("", " ") + all + choose.of("", "\n", "  ");
    }
}
