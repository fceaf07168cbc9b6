package dev.segue.repl.command;

import dev.segue.repl.Session;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import dev.segue.syntax.DocComment;
import dev.segue.syntax.Item;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.StepItem;
import dev.segue.syntax.UpgradeFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session as a script: what is defined now, and the statements that stand, in their order. */
final class SavedScript {

    private final Session session;

    SavedScript(Session session) {
        this.session = session;
    }

    String text() {
        List<String> parts = new ArrayList<>();
        session.definitions()
                .header()
                .ifPresent(header -> parts.add(header.span().text()));
        session.definitions().declarations().forEach(item -> parts.add(documented(item)));
        for (String entry : session.entered()) {
            String steps = steps(entry);
            if (!steps.isEmpty()) {
                parts.add(steps);
            }
        }
        return parts.stream().collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String documented(Item item) {
        DocComment comment = documentation(item);
        String above = comment == null
                ? ""
                : comment.text()
                        .lines()
                        .map(line -> ("## " + line).stripTrailing() + "\n")
                        .collect(Collectors.joining());
        return above + item.span().text();
    }

    private static @Nullable DocComment documentation(Item item) {
        return switch (item) {
            case Item.Use use -> use.documentation();
            case Item.Param param -> param.documentation();
            case Item.Function function -> function.documentation();
            case Item.Declared declared -> declared.documentation();
            case StepItem step -> null;
        };
    }

    // An expression was a question, and none of the upgrade.
    private static String steps(String entry) {
        ParseResult<UpgradeFile> parsed = Parser.parse(SourceText.of("session", entry));
        return parsed.hasErrors()
                ? ""
                : parsed.tree().items().stream()
                        .filter(StepItem.class::isInstance)
                        .map(Item::span)
                        .map(Span::text)
                        .collect(Collectors.joining("\n"));
    }
}
