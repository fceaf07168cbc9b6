package dev.segue.cli;

import dev.segue.UsageError;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Signs;
import dev.segue.cli.terminal.Style;
import dev.segue.source.Suggestions;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
    private static final List<String> COLOURS = List.of("auto", "always", "never");

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            completionCandidates = Colours.class,
            description = "Colour and progress: auto (only on a terminal), always, never.")
    private String colour = "auto";

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more about what is done, on standard error.")
    private boolean verbose;

    @Option(names = "--debug", description = "Say everything, with Java's stack traces.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    /** What shells offer. */
    static final class Colours implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return COLOURS.iterator();
        }
    }

    /** Whether to say more. */
    boolean verbose() {
        return verbose || debug;
    }

    /** Whether help was asked for, which has been shown then. */
    boolean help() {
        return help;
    }

    /** The console as the options and the surroundings ask for it. */
    Console console(Surroundings around) {
        if (!COLOURS.contains(colour)) {
            throw new UsageError(
                    "there is no colour \"" + colour + "\"",
                    Suggestions.hint(colour, COLOURS).orElse("--color takes auto, always or never"));
        }
        applyLogging();
        return new Console(
                around.out(),
                around.err(),
                around.terminal(),
                Style.of(coloured(around, around.terminal().output())),
                Style.of(coloured(around, around.terminal().error())),
                asciiOnly(around) ? Signs.ASCII : Signs.UNICODE);
    }

    // slf4j-simple reads this when the first logger is made, which happens later.
    private void applyLogging() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", debug ? "debug" : verbose ? "info" : "error");
    }

    private boolean coloured(Surroundings around, boolean terminal) {
        boolean wanted = terminal
                && around.variable("NO_COLOR").isEmpty()
                && !around.variable("TERM").equals("dumb");
        return colour.equals("always") || (colour.equals("auto") && wanted);
    }

    // Only a terminal with a locale that is not UTF-8 cannot show the signs; pipes always carry UTF-8.
    private static boolean asciiOnly(Surroundings around) {
        String locale = around.locale().toLowerCase(Locale.ROOT);
        boolean unicode = locale.isEmpty() || locale.contains("utf-8") || locale.contains("utf8");
        return around.terminal().output() && !unicode;
    }
}
