package dev.segue.repl.command;

import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.runtime.Applications;
import java.util.List;

/** {@code :apps}. */
final class AppsCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand("apps", MetaCommand.Takes.TEXT, "", "lists the running applications of the target");
    }

    @Override
    public Reply run(Session session, String argument) {
        Applications applications = Capabilities.of(session, Applications.class);
        return new Reply.Table(
                List.of("application", "version"),
                applications.running().stream()
                        .map(each -> List.of(each.name(), each.version()))
                        .toList());
    }
}
