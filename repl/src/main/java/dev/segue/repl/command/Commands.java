package dev.segue.repl.command;

import dev.segue.repl.Command;
import java.util.List;

/** The commands of a session, in the order in which the help lists them. */
public final class Commands {

    private Commands() {}

    /** All of them. */
    public static List<Command> all() {
        return List.of(
                new HelpCommand(),
                new DocCommand(),
                new RuntimeCommand(),
                new AppsCommand(),
                new TreeCommand(),
                new SuspendedCommand(),
                new UndoCommand(),
                new PlanCommand(),
                new StepCommand(),
                new LoadCommand(),
                new SaveCommand(),
                new TimeCommand(),
                new AllCommand(),
                new QuitCommand());
    }
}
