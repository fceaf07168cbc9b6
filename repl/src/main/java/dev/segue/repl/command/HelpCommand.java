package dev.segue.repl.command;

import dev.segue.UsageError;
import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.source.Suggestions;
import dev.segue.source.UsageCode;
import java.util.List;

/** {@code :help}. */
final class HelpCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand("help", MetaCommand.Takes.TEXT, "[COMMAND]", "lists these commands, or tells of one");
    }

    @Override
    public Reply run(Session session, String argument) {
        String wanted = argument.replaceFirst("^:", "");
        List<MetaCommand> all = Commands.all().stream().map(Command::described).toList();
        List<MetaCommand> shown = all.stream()
                .filter(command -> wanted.isEmpty() || command.name().equals(wanted))
                .toList();
        if (shown.isEmpty()) {
            List<String> names = all.stream().map(MetaCommand::name).toList();
            throw new UsageError(
                    UsageCode.WRONG_CALL,
                    "there is no command :" + wanted,
                    Suggestions.nearest(wanted, names)
                            .map(near -> "did you mean :" + near + "?")
                            .orElse(":help alone lists the commands"));
        }
        return new Reply.Table(List.of(), shown.stream().map(HelpCommand::row).toList());
    }

    private static List<String> row(MetaCommand command) {
        return List.of((command.word() + " " + command.usage()).strip(), command.summary());
    }
}
