package dev.segue.cli.live;

import dev.segue.cli.SegueProgram;
import dev.segue.cli.Signals;
import dev.segue.cli.Surroundings;
import dev.segue.cli.terminal.Terminal;
import dev.segue.testkit.otp.OtpNode;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program against a live node, as a person calls it, and what it printed. */
record Segue(int code, String out, String err) {

    /** Runs the program with the node's cookie in its environment. */
    static Segue run(String cookie, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment = new HashMap<>(Map.of("HOME", "/nonexistent", "SEGUE_COOKIE", cookie));
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                Path.of("").toAbsolutePath(),
                Terminal.NONE,
                Signals.NONE);
        int code = new SegueProgram(around).run(arguments);
        return new Segue(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** {@code segue run} of a script on a node. */
    static Segue upgrade(OtpNode node, String script, String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", script, "--runtime", address(node)));
        arguments.addAll(List.of(more));
        return run(node.cookie(), arguments.toArray(String[]::new));
    }

    /** The node as a runtime. */
    static String address(OtpNode node) {
        return "beam://" + node.name() + "?epmd=" + node.epmdPort();
    }

    /** Everything that it printed. */
    String all() {
        return "exit code " + code + "\n" + out + err;
    }
}
