package dev.segue.repl;

import dev.segue.UsageError;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.source.SourceText;
import dev.segue.source.Suggestions;
import dev.segue.source.UsageCode;
import dev.segue.syntax.Parser;
import java.util.List;
import java.util.Optional;

/** The commands of a session, found by what was entered. */
final class CommandTable {

    private final List<Command> commands;

    CommandTable(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    List<MetaCommand> described() {
        return commands.stream().map(Command::described).toList();
    }

    /**
     * Whether a text is meant for a command. An atom begins as a command does: what names no command and reads as an
     * expression is one, such as {@code :ok == status}.
     */
    boolean isMeant(String text) {
        if (!text.startsWith(":")) {
            return false;
        }
        String name = name(text);
        boolean isMistyped = text.length() == name.length() + 1
                && Suggestions.nearest(name, names()).isPresent();
        return find(name).isPresent()
                || isMistyped
                || Parser.parseExpression(SourceText.of("session", text)).hasErrors();
    }

    /**
     * Runs the command that a text names.
     *
     * @throws UsageError if there is no such command, or it takes something else
     */
    Reply run(Session session, String text) {
        String name = name(text);
        String argument = text.substring(name.length() + 1).strip();
        Command command = find(name).orElseThrow(() -> unknown(name));
        String usage = command.described().usage();
        if (usage.isEmpty() && !argument.isEmpty()) {
            throw new UsageError(UsageCode.WRONG_CALL, ":" + name + " takes nothing behind it", "enter :" + name);
        }
        if (argument.isEmpty() && !usage.isEmpty() && !usage.startsWith("[")) {
            throw new UsageError(
                    UsageCode.WRONG_CALL, ":" + name + " needs something behind it", "enter :" + name + " " + usage);
        }
        return command.run(session, argument);
    }

    private UsageError unknown(String name) {
        return new UsageError(
                UsageCode.WRONG_CALL,
                "there is no command :" + name,
                Suggestions.nearest(name, names())
                        .map(near -> "did you mean :" + near + "?")
                        .orElse(":help lists the commands"));
    }

    private static String name(String text) {
        return text.substring(1).split("\\s", 2)[0];
    }

    private List<String> names() {
        return described().stream().map(MetaCommand::name).toList();
    }

    private Optional<Command> find(String name) {
        return commands.stream()
                .filter(command -> command.described().name().equals(name))
                .findFirst();
    }
}
