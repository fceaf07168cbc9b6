package dev.segue.cli;

import dev.segue.cli.terminal.Terminal;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.Explanation;
import dev.segue.testkit.otp.OtpNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;

/**
 * An example of {@code segue explain}, tried the way that a reader would: its files are written, and the program is
 * called.
 *
 * @param call what a reader types, without {@code $}
 * @param called what came of it
 */
@NullUnmarked
record Example(String call, Called called) {
    private static final Pattern FILE = Pattern.compile("(?m)^# (\\S+\\.(?:upgrade|yaml|appup|js|py|rb)|relup)\n");
    private static final String CTRL_C = "   # and Ctrl-C";
    private static final String NODE = "@127.0.0.1";

    /** Tries the mistake of a code. */
    static Example mistake(DiagnosticCode code, Path folder, OtpNode node, String... more) throws IOException {
        Charset charset = code.explanation().kind() == Explanation.Kind.ENCODING
                ? StandardCharsets.ISO_8859_1
                : StandardCharsets.UTF_8;
        return tried(code.explanation().kind(), code.explanation().mistake(), charset, folder, node, more);
    }

    /** Tries the mended example of a code. */
    static Example mended(DiagnosticCode code, Path folder, OtpNode node) throws IOException {
        return tried(code.explanation().kind(), code.explanation().mended(), StandardCharsets.UTF_8, folder, node);
    }

    private static Example tried(
            Explanation.Kind kind, String text, Charset charset, Path folder, OtpNode node, String... more)
            throws IOException {
        String first = write(text, charset, folder);
        return switch (kind) {
            case CHECK, ENCODING -> called("segue check example.upgrade", folder, node, more);
            case RUN -> called("segue run example.upgrade", folder, node, more);
            case CALL -> called(first.strip().substring(2), first.equals(text) ? Called.ROOT : folder, node, more);
        };
    }

    /** Writes the files; gives what stands before the first of those that are named. */
    private static String write(String text, Charset charset, Path folder) throws IOException {
        String name = "example.upgrade";
        int start = 0;
        String first = text;
        Matcher next = FILE.matcher(text);
        while (next.find()) {
            if (start == 0) {
                first = text.substring(0, next.start());
            }
            save(folder.resolve(name), text.substring(start, next.start()), charset);
            name = next.group(1);
            start = next.end();
        }
        save(folder.resolve(name), text.substring(start), charset);
        return first;
    }

    private static void save(Path file, String text, Charset charset) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text + "\n", charset);
    }

    private static Example called(String call, Path folder, OtpNode node, String... more) {
        Signals signals = call.endsWith(CTRL_C) ? atOnce() : Signals.NONE;
        List<String> words =
                new ArrayList<>(Arrays.asList(call.replace(CTRL_C, "").split(" ")));
        // The examples speak of the usual port of epmd; the node of the tests has one of its own.
        words.replaceAll(
                word -> word.startsWith("beam:") && word.endsWith(NODE) ? word + "?epmd=" + node.epmdPort() : word);
        words.addAll(List.of(more));
        Map<String, String> environment = new HashMap<>(Map.of("HOME", "/nowhere", "SEGUE_COOKIE", node.cookie()));
        String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
        Called called = Called.in(folder, Terminal.NONE, environment, signals, arguments);
        return new Example(call, called.without(folder + "/"));
    }

    private static Signals atOnce() {
        return action -> {
            action.run();
            return () -> {};
        };
    }

    /** All that a reader sees. */
    String shown() {
        return "$ " + call + "\n" + called.out() + called.err() + "exit code " + called.exitCode() + "\n";
    }
}
