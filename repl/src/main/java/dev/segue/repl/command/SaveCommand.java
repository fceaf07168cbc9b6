package dev.segue.repl.command;

import dev.segue.UsageError;
import dev.segue.repl.Choice;
import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.source.SourceText;
import dev.segue.source.UsageCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code :save}. */
final class SaveCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand("save", MetaCommand.Takes.FILE, "FILE", "writes what was defined and done as a script");
    }

    @Override
    public Reply run(Session session, String argument) {
        Path file = path(session, argument.replace("\"", ""));
        String script = new SavedScript(session).text();
        if (!Files.exists(file)) {
            return write(session, file, script);
        }
        return session.ask(
                file + " is there already. Write over it?",
                List.of(Choice.YES, Choice.NO),
                Optional.of(Choice.NO),
                choice -> choice == Choice.YES ? write(session, file, script) : new Reply.Told("Nothing was written."));
    }

    private static Path path(Session session, String name) {
        try {
            return session.directory().resolve(name);
        } catch (InvalidPathException wrong) {
            throw new UsageError(UsageCode.WRONG_CALL, "this cannot be the name of a file", "enter :save FILE");
        }
    }

    private static Reply write(Session session, Path file, String script) {
        try {
            Files.writeString(file, script);
        } catch (IOException unwritable) {
            throw new UsageError(
                    UsageCode.UNREADABLE_FILE, file + " cannot be written", "name a file in a folder that exists");
        }
        Reply said = new Reply.Told("Written to " + file + ".");
        var wrong =
                session.segue().parse(SourceText.of(file.toString(), script)).diagnostics();
        return wrong.isEmpty() ? said : Reply.of(List.of(said, new Reply.Problems(wrong)));
    }
}
