package dev.segue.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program {@code segue}: takes arguments, writes to the streams of its surroundings, gives an exit code. */
public final class SegueProgram {
    private static final int LEAST_HELP_WIDTH = 55; // picocli takes no less

    private final Surroundings around;

    /** A program that touches nothing but these surroundings. */
    public SegueProgram(Surroundings around) {
        this.around = around;
    }

    /** Carries out one command line. */
    public int run(String... arguments) {
        CommandLine commands = commands();
        PrintWriter out = new PrintWriter(around.out(), true);
        PrintWriter err = new PrintWriter(around.err(), true);
        commands.setOut(out).setErr(err);
        commands.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        commands.setUsageHelpWidth(Math.clamp(around.terminal().columns(), LEAST_HELP_WIDTH, 100));
        commands.setUnmatchedOptionsArePositionalParams(false);
        Mistakes mistakes = new Mistakes(around);
        commands.setParameterExceptionHandler(mistakes);
        commands.setExecutionExceptionHandler(mistakes);
        try {
            return commands.execute(withRun(arguments, commands));
        } catch (OutOfMemoryError tooLittle) {
            return mistakes.tooLittleMemory();
        }
    }

    private CommandLine commands() {
        return new CommandLine(new SegueCommand(around))
                .addSubcommand(new CheckCommand(around))
                .addSubcommand(new PlanCommand(around))
                .addSubcommand(new RunCommand(around))
                .addSubcommand(new ReplCommand(around))
                .addSubcommand(new WeaveCommand(around))
                .addSubcommand(new FormatCommand(around))
                .addSubcommand(new DocCommand(around))
                .addSubcommand(new ExplainCommand(around));
    }

    // A script that starts with «#!/usr/bin/env segue» reaches us as its file name alone.
    private String[] withRun(String[] arguments, CommandLine commands) {
        if (arguments.length == 0 || commands.getSubcommands().containsKey(arguments[0])) {
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
