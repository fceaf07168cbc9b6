package dev.segue.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scripts of as many steps as wanted. */
enum LargeScript {
    /** Steps with titles, bindings and calls with arguments, every fourth step placed at another one. */
    MIXED("mixed steps") {
        @Override
        String item(int index, int steps) {
            return switch (index % 4) {
                case 0 -> "step \"title %d\" {\n  info(\"step %d\")\n}".formatted(index, index);
                case 1 -> "let value_%d = %d * 2 + 1".formatted(index, index);
                case 2 -> "info(\"${value_%d} of step %d\") after \"title %d\"".formatted(index - 1, index, index - 2);
                default -> "warn(\"step \" ++ inspect(%d))".formatted(index);
            };
        }
    },
    /** The second half stands before a title that every step of the first half bears. */
    BEFORE_A_TITLE("half of the steps before a title that the others bear") {
        @Override
        String item(int index, int steps) {
            return index < steps / 2
                    ? "step \"late\" {\n  info(\"step %d\")\n}".formatted(index)
                    : "info(\"step %d\") before \"late\"".formatted(index);
        }
    };

    private final String words;

    LargeScript(String words) {
        this.words = words;
    }

    /** What it is made of. */
    String words() {
        return words;
    }

    /** The text of a script of that many steps. */
    String text(int steps) {
        return IntStream.range(0, steps).mapToObj(index -> item(index, steps)).collect(Collectors.joining("\n"));
    }

    /** One of that many steps, counted from 0. */
    abstract String item(int index, int steps);
}
