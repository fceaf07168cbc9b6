package dev.segue.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** The program {@code segue}: takes arguments, writes to the streams of its surroundings, gives an exit code. */
public final class SegueProgram {
    private static final int LEAST_HELP_WIDTH = 55; // picocli takes no less

    /** Each command by its name, in the order of the help. */
    private static final Map<String, Function<Surroundings, Object>> COMMANDS = commandsInOrder();

    private final Surroundings around;

    /** A program that touches nothing but these surroundings. */
    public SegueProgram(Surroundings around) {
        this.around = around;
    }

    /** Carries out one command line. */
    public int run(String... arguments) {
        String[] words = withRun(AskedForHelp.asOptions(COMMANDS.keySet(), arguments));
        Mistakes mistakes = new Mistakes(around, words);
        try {
            return PlainCall.of(around, words)
                    .map(call -> plain(call, mistakes))
                    .orElseGet(() -> commands(words, mistakes).execute(words));
        } catch (OutOfMemoryError tooLittle) {
            return mistakes.tooLittleMemory();
        }
    }

    /**
     * Tells that the command's results could not all be written.
     *
     * @param why in the words of the system
     * @param code what the command ended with
     * @return what the process is to end with: a run's end stays what it is, whoever could see it
     */
    int lostOutput(String why, int code, String... arguments) {
        new Mistakes(around).lostOutput(why);
        boolean ran = List.of("run", "repl").contains(withRun(arguments)[0]);
        return code == ExitCodes.DONE && !ran ? ExitCodes.WRONG_USAGE : code;
    }

    private static int plain(Callable<Integer> call, Mistakes mistakes) {
        try {
            return call.call();
        } catch (Exception failure) {
            return mistakes.failed(failure, false);
        }
    }

    private CommandLine commands(String[] words, Mistakes mistakes) {
        CommandLine commands = commands(words);
        PrintWriter out = new PrintWriter(around.out(), true);
        PrintWriter err = new PrintWriter(around.err(), true);
        commands.setOut(out).setErr(err);
        commands.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        commands.setUsageHelpWidth(Math.clamp(around.terminal().columns(), LEAST_HELP_WIDTH, 100));
        commands.setUnmatchedOptionsArePositionalParams(false);
        commands.setParameterExceptionHandler(mistakes);
        commands.setExecutionExceptionHandler(mistakes);
        return commands;
    }

    private static Map<String, Function<Surroundings, Object>> commandsInOrder() {
        Map<String, Function<Surroundings, Object>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("plan", PlanCommand::new);
        commands.put("run", RunCommand::new);
        commands.put("eval", EvalCommand::new);
        commands.put("repl", ReplCommand::new);
        commands.put("weave", WeaveCommand::new);
        commands.put("fmt", FormatCommand::new);
        commands.put("doc", DocCommand::new);
        commands.put("explain", ExplainCommand::new);
        return commands;
    }

    /** All commands with their options, as the manual and the completions show them. */
    public static CommandSpec model() {
        return whole(Surroundings.ofProcess()).getCommandSpec();
    }

    private static CommandLine whole(Surroundings around) {
        CommandLine all = new CommandLine(new SegueCommand(around));
        COMMANDS.forEach((name, command) -> all.addSubcommand(name, command.apply(around)));
        return all;
    }

    // Reading the options of every command would take longer than most commands do.
    private CommandLine commands(String[] words) {
        Function<Surroundings, Object> only = words.length == 0 ? null : COMMANDS.get(words[0]);
        return only == null
                ? whole(around)
                : new CommandLine(new SegueCommand(around)).addSubcommand(words[0], only.apply(around));
    }

    // A script that starts with «#!/usr/bin/env segue» reaches us as its file name alone.
    private String[] withRun(String[] arguments) {
        if (arguments.length == 0 || COMMANDS.containsKey(arguments[0])) {
            return arguments;
        }
        String first = arguments[0];
        boolean isScript = !first.startsWith("-")
                && !first.isEmpty()
                && (first.endsWith(".upgrade")
                        || Files.isRegularFile(around.directory().resolve(first)));
        if (!isScript) {
            return arguments;
        }
        List<String> run = new ArrayList<>(List.of("run"));
        run.addAll(Arrays.asList(arguments));
        return run.toArray(String[]::new);
    }
}
