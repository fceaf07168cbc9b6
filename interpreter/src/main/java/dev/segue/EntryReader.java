package dev.segue;

import dev.segue.resolve.BoundNames;
import dev.segue.resolve.ProgramItem;
import dev.segue.resolve.Resolution;
import dev.segue.resolve.Resolver;
import dev.segue.resolve.Step;
import dev.segue.source.SourceText;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Header;
import dev.segue.syntax.Item;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.StepItem;
import dev.segue.syntax.UpgradeFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what is entered in a session: the items of a script, or one expression. What could be both is an expression, unless
 * it calls an instruction.
 */
final class EntryReader {

    private final Resolver resolver;
    private final Definitions known;
    private final SourceText text;

    EntryReader(Resolver resolver, Definitions known, SourceText text) {
        this.resolver = resolver;
        this.known = known;
        this.text = text;
    }

    Entered read() {
        ParseResult<UpgradeFile> file = Parser.parse(text);
        ParseResult<Optional<Expr>> expression = Parser.parseExpression(text);
        if (!expression.hasErrors() && expression.tree().isPresent()) {
            Entered steps = entered(file);
            boolean isSteps = !file.hasErrors() && (steps.hasErrors() ? isCall(file) : instructs(steps));
            return isSteps
                    ? steps
                    : entered(asFile(expression, expression.tree().get()));
        }
        return file.hasErrors() && isCloserToExpression(file) ? entered(asFile(expression)) : entered(file);
    }

    /** Takes over what a script that is right declares, without its steps. */
    static Entered definitions(Resolver resolver, Definitions known, UpgradeFile script) {
        List<Item> declared = script.items().stream()
                .filter(item -> !(item instanceof StepItem))
                .toList();
        UpgradeFile file = new UpgradeFile(script.source(), script.header(), declared);
        return new EntryReader(resolver, known, script.source()).entered(new ParseResult<>(file, List.of(), Set.of()));
    }

    private Entered entered(ParseResult<UpgradeFile> parsed) {
        UpgradeFile file = parsed.tree();
        List<Item> declared = file.items().stream()
                .filter(item -> !(item instanceof StepItem))
                .toList();
        List<Item> all = Stream.concat(known.besides(declared).stream(), file.items().stream())
                .toList();
        Header header = file.header() == null ? known.header().orElse(null) : file.header();
        UpgradeFile together = new UpgradeFile(text, header, all);
        BoundNames names = known.names();
        Resolution resolution =
                resolver.resolve(new ParseResult<>(together, parsed.diagnostics(), parsed.namesLeftOut()), names);
        return new Entered(known, file.header(), file.items(), resolution);
    }

    private static boolean instructs(Entered entered) {
        return instructs(entered.script().program().items());
    }

    private static boolean instructs(List<ProgramItem> items) {
        return items.stream().anyMatch(item -> switch (item) {
            case Step step -> step.instruction() != null;
            case ProgramItem.Section section -> instructs(section.items());
            case ProgramItem.Choice choice ->
                instructs(choice.otherwise())
                        || choice.branches().stream().anyMatch(branch -> instructs(branch.items()));
            case ProgramItem.PointOfNoReturn point -> false;
        });
    }

    // Of a call that is wrong either way, that of a step is told: it knows the instructions too.
    private static boolean isCall(ParseResult<UpgradeFile> file) {
        return file.tree().items().stream()
                .allMatch(item -> item instanceof StepItem.CallStep step && step.call() instanceof Expr.Call);
    }

    /** What begins as no item can begin is told what is wrong with it as an expression. */
    private boolean isCloserToExpression(ParseResult<UpgradeFile> file) {
        int first = text.text().length() - text.text().stripLeading().length();
        return file.diagnostics().getFirst().span().start() <= first;
    }

    private ParseResult<UpgradeFile> asFile(ParseResult<Optional<Expr>> parsed, Expr expression) {
        StepItem step = new StepItem.CallStep(expression, List.of(), null, expression.span());
        return new ParseResult<>(
                new UpgradeFile(text, null, List.of(step)), parsed.diagnostics(), parsed.namesLeftOut());
    }

    private ParseResult<UpgradeFile> asFile(ParseResult<Optional<Expr>> broken) {
        return new ParseResult<>(new UpgradeFile(text, null, List.of()), broken.diagnostics(), broken.namesLeftOut());
    }
}
