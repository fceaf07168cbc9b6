package dev.segue.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Calls that name a command and files, and no options. They are clear as they stand, and the library that reads options
 * would take longer to start than most of these commands do.
 */
final class PlainCall {

    private PlainCall() {}

    /** What such a call is to do; empty if it is not one, or not one that is well. */
    static Optional<Callable<Integer>> of(Surroundings around, String... words) {
        if (words.length < 2 || Stream.of(words).skip(1).anyMatch(PlainCall::isSpecial)) {
            return Optional.empty();
        }
        List<Path> files = Arrays.stream(words, 1, words.length).map(Path::of).toList();
        Path first = files.getFirst();
        boolean isOne = files.size() == 1;
        return switch (words[0]) {
            case "check" -> Optional.of(new CheckCommand(around, files));
            case "plan" -> isOne ? Optional.of(new PlanCommand(around, first)) : Optional.empty();
            case "run" -> isOne ? Optional.of(new RunCommand(around, first)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** An option, a file with more arguments, or what is no name of a file. */
    private static boolean isSpecial(String word) {
        return word.isEmpty() || word.startsWith("-") || word.startsWith("@") || word.indexOf('\0') >= 0;
    }
}
