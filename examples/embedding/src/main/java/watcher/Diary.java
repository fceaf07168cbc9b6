package watcher;

import dev.segue.eval.FunctionArea;
import dev.segue.eval.Named;
import dev.segue.eval.SegueInstruction;
import dev.segue.eval.SegueUndo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What people shall know of an upgrade, in a file. */
@FunctionArea("Diary")
public final class Diary {
    private final Path file;

    /** Writes at the end of a file. */
    public Diary(Path file) {
        this.file = file;
    }

    @SegueInstruction(
            name = "write_down",
            documentation = "Writes a line into the diary, before anything is quiet.",
            example = "write_down(\"chat is being upgraded\")",
            placed = {"after point_of_no_return", "before suspend_acceptors", "before code_change"})
    public long writeDown(@Named("line") String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return Files.size(file);
    }

    @SegueUndo("write_down")
    public void strikeOut(@Named("line") String line) throws IOException {
        writeDown("not so: " + line);
    }
}
