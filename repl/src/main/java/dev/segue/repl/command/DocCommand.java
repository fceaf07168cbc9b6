package dev.segue.repl.command;

import dev.segue.UsageError;
import dev.segue.describe.Description;
import dev.segue.repl.Command;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.source.Suggestions;
import dev.segue.source.UsageCode;
import java.util.List;

/** {@code :doc}. */
final class DocCommand implements Command {

    @Override
    public MetaCommand described() {
        return new MetaCommand("doc", MetaCommand.Takes.CALLABLE, "NAME", "tells all about an instruction or function");
    }

    @Override
    public Reply run(Session session, String argument) {
        String wanted = argument.replaceFirst("\\(.*", "");
        List<Description> all = session.names().callables();
        List<Reply> found = all.stream()
                .filter(one -> one.name().equals(wanted))
                .<Reply>map(Reply.Documentation::new)
                .toList();
        if (found.isEmpty()) {
            throw new UsageError(
                    UsageCode.WRONG_CALL,
                    "there is no instruction or function " + wanted,
                    Suggestions.hint(wanted, all.stream().map(Description::name).toList())
                            .orElse("the tab key shows what there is"));
        }
        return Reply.of(found);
    }
}
