package dev.segue.resolve.lint;

import dev.segue.resolve.Notes;
import dev.segue.resolve.Resolution;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.source.Span;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Formal;
import dev.segue.syntax.Item;
import dev.segue.syntax.Node;
import dev.segue.syntax.Statement;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Names that are bound and never read. Those that begin with {@code _} say themselves that nobody will, and the formals
 * of an instruction that stands in for another one, is foreign or depends on others are there for them.
 */
final class UnusedNames implements Consumer<Node> {
    private final Notes notes;
    private final Troubled troubled;
    private final Diagnostics found;
    /** The ends, by their starts, of names and patterns of which nothing is said. */
    private final NavigableMap<Integer, Integer> leftAlone = new TreeMap<>();

    UnusedNames(Resolution resolution, Troubled troubled, Diagnostics found) {
        this.notes = resolution.notes();
        this.troubled = troubled;
        this.found = found;
    }

    @Override
    public void accept(Node node) {
        switch (node) {
            case Item.Declared declared -> {
                declaration(declared);
                formals(declared.formals(), node);
            }
            case Item.Function function -> formals(function.formals(), node);
            case Expr.Lambda lambda -> formals(lambda.formals(), node);
            case Item.Param param -> binder(param.name(), node);
            case Statement.Let let -> binder(let.pattern(), node);
            case Statement.Var variable -> binder(variable.name(), node);
            case Statement.Assume assume -> binder(assume.pattern(), node);
            case Statement.Await await -> binder(await.pattern(), node);
            case Statement.For loop -> binder(loop.pattern(), node);
            case Statement.ParallelFor loop -> binder(loop.pattern(), node);
            case Expr.Comprehension comprehension -> binder(comprehension.pattern(), node);
            case Statement.Match match -> match.cases().forEach(each -> binder(each.pattern(), each));
            case Statement.Try attempt -> attempt.cases().forEach(each -> binder(each.pattern(), each));
            case Expr.Match match -> match.cases().forEach(each -> binder(each.pattern(), each));
            case Node other -> {}
        }
    }

    private void declaration(Item.Declared declared) {
        boolean forOthers = declared instanceof Item.ForeignInstruction
                || !declared.clauses().dependencies().isEmpty()
                || notes.overriding().contains(declared.name().text());
        if (forOthers) {
            declared.formals().forEach(formal -> leaveAlone(formal.name()));
        }
    }

    private void formals(List<Formal> formals, Node node) {
        formals.forEach(formal -> binder(formal.name(), node));
    }

    /** Where what binds a name has an error in it, what reads the name may be missing. */
    private void binder(@Nullable Node names, Node node) {
        if (names != null && troubled.overlaps(node.span())) {
            leaveAlone(names);
        }
    }

    private void leaveAlone(Node names) {
        leftAlone.put(names.span().start(), names.span().end());
    }

    /** Reports them, once the whole file was seen. */
    void report() {
        notes.unread().stream()
                .filter(each -> !each.name().startsWith("_") && !isLeftAlone(each.span()))
                .forEach(each -> found.report(diagnostic(each)));
    }

    private boolean isLeftAlone(Span name) {
        Map.Entry<Integer, Integer> before = leftAlone.floorEntry(name.start());
        return before != null && before.getValue() >= name.end();
    }

    private static Diagnostic diagnostic(Notes.Unread unread) {
        String name = unread.name();
        return switch (unread.origin()) {
            case PATTERN ->
                Diagnostic.of(LintCode.UNUSED_NAME, unread.span(), name + " is bound and never used")
                        .withHint("take it away, or call it _" + name);
            case VARIABLE ->
                Diagnostic.of(
                                LintCode.UNUSED_NAME,
                                unread.span(),
                                unread.assigned()
                                        ? "the variable %s is assigned and never read".formatted(name)
                                        : "the variable %s is never read".formatted(name))
                        .withHint("take it away");
            case FORMAL ->
                Diagnostic.of(LintCode.UNUSED_NAME, unread.span(), "the parameter %s is never used".formatted(name))
                        .withHint("take it away, or call it _" + name);
            case PARAM ->
                Diagnostic.of(LintCode.UNUSED_NAME, unread.span(), "the param %s is never used".formatted(name))
                        .withHint("take it away");
        };
    }
}
