package dev.segue.cli.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.cli.Checkout;
import dev.segue.cli.Page;
import dev.segue.cli.ShownCommand;
import dev.segue.testkit.otp.Epmd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of the tutorial types all its commands into one terminal, on a real node, and sees what the page shows. */
class TutorialTest {
    private static final String STOP_WHAT_RUNS = "trap 'kill $(jobs -p) 2>/dev/null' EXIT\nexport HOME='%s'\n";
    private static final String MARK = "\u0001";

    @TempDir
    Path folder;

    /** The commands of a block, each followed by a mark and its exit code where the page shows what it prints. */
    private static String typed(Page.Block block, List<ShownCommand> shown) {
        if (!block.isConsole()) {
            return block.text();
        }
        StringBuilder script = new StringBuilder();
        for (ShownCommand command : ShownCommand.in(block)) {
            shown.add(command);
            script.append("printf '" + MARK + "'\n" + command.command() + " 2>&1\nprintf '" + MARK + "%d\\n' $?\n");
        }
        return script.toString();
    }

    private String run(Path checkout, String script) throws IOException, InterruptedException {
        Path out = folder.resolve("printed");
        Path home = Files.createDirectories(folder.resolve("home"));
        Path file = Files.writeString(folder.resolve("tutorial.sh"), STOP_WHAT_RUNS.formatted(home) + script);
        try (Epmd epmd = Epmd.start()) {
            ProcessBuilder builder = new ProcessBuilder("bash", file.toString()).directory(checkout.toFile());
            builder.redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().put("ERL_EPMD_PORT", Integer.toString(epmd.port()));
            Process reader = builder.start();
            reader.getOutputStream().close();
            boolean ended = reader.waitFor(5, TimeUnit.MINUTES);
            reader.destroy();
            assertTrue(ended, () -> "the tutorial takes too long: " + out);
        }
        return Files.readString(out);
    }

    @Test
    void everyCommandPrintsWhatThePageShows() throws IOException, InterruptedException {
        Path checkout = Checkout.make(folder.resolve("segue"));
        List<ShownCommand> shown = new ArrayList<>();
        StringBuilder script = new StringBuilder();
        for (Page.Block block : Page.read("docs/tutorial.md").blocks()) {
            script.append(typed(block, shown));
        }
        String printed = run(checkout, script.toString());
        String[] parts = printed.split(MARK);
        assertEquals(2 * shown.size() + 1, parts.length, printed);
        for (int i = 0; i < shown.size(); i++) {
            int code = Integer.parseInt(parts[2 * i + 2].lines().findFirst().orElseThrow());
            shown.get(i).isAsShown(code, parts[2 * i + 1]);
        }
        assertTrue(Files.notExists(folder.resolve("home/segue-tutorial")), printed);
    }
}
