package dev.segue.cli;

import java.util.Set;

/** People ask programs for help with a word as often as with an option. */
final class AskedForHelp {
    private AskedForHelp() {}

    /**
     * {@code help}, {@code help run} and {@code version} as the options that they stand for; others as they are.
     *
     * @param commands those that there are: help for another is a call of it, which is answered as one
     */
    static String[] asOptions(Set<String> commands, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        return switch (arguments.length) {
            case 1 -> first.equals("help") || first.equals("version") ? new String[] {"--" + first} : arguments;
            case 2 -> first.equals("help") ? about(commands, arguments[1]) : arguments;
            default -> arguments;
        };
    }

    private static String[] about(Set<String> commands, String command) {
        return commands.contains(command) ? new String[] {command, "--help"} : new String[] {command};
    }
}
