package dev.segue.cli.view;

import dev.segue.cli.json.EventJson;
import dev.segue.run.RunEvent;
import java.io.PrintStream;

/** Shows a run as one JSON document a line. */
public final class JsonRun implements RunView {
    private final PrintStream out;

    /** Writes to this stream, line by line. */
    public JsonRun(PrintStream out) {
        this.out = out;
    }

    @Override
    public void happened(RunEvent event) {
        out.print(EventJson.of(event) + "\n");
        out.flush();
    }

    @Override
    public void notice(String text) {}

    @Override
    public void tick() {}

    @Override
    public void close() {
        out.flush();
    }
}
