package dev.segue.resolve;

import dev.segue.source.Diagnostics;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Header;
import dev.segue.syntax.Item;
import dev.segue.syntax.StepItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves one script with all its libraries: first what they declare, then what functions reach, then the steps. */
final class ProgramResolver {
    private final Diagnostics diagnostics;
    private final GlobalLayout globals = new GlobalLayout();
    private final Scope headerScope = LibraryResolver.headerScope(globals);
    private final List<FileNames> libraries;
    private final FileNames script;
    private final BoundNames known;
    private final FileResolver file;
    private @Nullable InstructionTable instructionTable;
    private BoundNames bound = BoundNames.NONE;
    private Reached expressionReached = new Reached();

    /** The standard library, which the script sees too, is resolved already. */
    ProgramResolver(FileNames script, BoundNames known, Collection<FileNames> used, Diagnostics diagnostics) {
        this.script = script;
        this.known = known;
        this.diagnostics = diagnostics;
        this.libraries = List.copyOf(used);
        globals.occupy(known);
        this.file = new FileResolver(script, true, diagnostics, globals, headerScope);
    }

    Program resolve() {
        List<StepItem> items = items(StepItem.class);
        file.topLevelNames().addAll(known.names());
        file.topLevelNames().addAll(TopLevelNames.of(items));
        List<Item.Param> written = items(Item.Param.class);
        written.forEach(param -> file.topLevelNames().add(param.name().text()));
        // What a session has bound has a value, also when planning.
        Set<Global> allowed = new LinkedHashSet<>(globals.from(0));
        PlannedExpressions planned = new PlannedExpressions(file, allowed);
        file.setSeesTopLevel(true);
        List<ResolvedParam> parameters = params(written, planned, allowed);
        file.setSeesTopLevel(false);
        InstructionTable instructions = declarations();
        instructionTable = instructions;
        List<ResolvedBody> always = new ItemResolver(file, instructions, planned).always(items);
        Header header = script.file.header();
        ResolvedExpr deadline =
                header == null ? null : planned.duration("the deadline of the run", file.paramScope, header.deadline());
        ResolvedExpr freeze =
                header == null ? null : planned.duration("the freeze budget", file.paramScope, header.freezeLimit());
        file.setSeesTopLevel(true);
        Scope top = topScope(written);
        List<ProgramItem> resolved = new ItemResolver(file, instructions, planned).resolve(top, items);
        file.checks.run();
        bound = known.and(lets(top), file.paramScope.own(), globals.size());
        return new Program(
                script.file,
                policy(header),
                deadline,
                freeze,
                parameters,
                resolved,
                always,
                file.usage.always().effects().changes(),
                globals.size(),
                instructions.byName());
    }

    /**
     * The parameters again, so that a binding of the same name counts as a second one in the scope; around it, what earlier
     * texts of a session have bound.
     */
    private Scope topScope(List<Item.Param> written) {
        Scope earlier = file.paramScope.block();
        known.show(earlier);
        Scope top = earlier.block();
        written.forEach(param -> top.adopt(file.paramScope.own(param.name().text())));
        return top;
    }

    private static List<Binding> lets(Scope top) {
        return top.own().stream()
                .filter(binding -> binding.role() == Binding.Role.LET)
                .toList();
    }

    /** The top-level names that are bound once the script has run. */
    BoundNames names() {
        return bound;
    }

    ResolvedExpr expression(Expr expression) {
        declarations();
        FrameLayout frame = new FrameLayout();
        Scope scope = file.paramScope.frame(frame);
        ResolvedExpr value = file.collect(expressionReached, () -> file.expressions.resolve(scope, expression));
        file.checks.run();
        return frame.framed(value);
    }

    Effects effects() {
        return expressionReached.effects();
    }

    /**
     * What was noticed of the script.
     *
     * @throws IllegalStateException before it is resolved
     */
    Notes notes() {
        if (instructionTable == null) {
            throw new IllegalStateException("the script is not resolved yet");
        }
        return file.usage.notes(script, instructionTable);
    }

    private InstructionTable declarations() {
        List<FileResolver> resolvers = new ArrayList<>();
        libraries.forEach(
                library -> resolvers.add(new FileResolver(library, false, diagnostics, globals, headerScope)));
        resolvers.add(file);
        LibraryResolver.resolve(resolvers);
        return new InstructionTable(file);
    }

    private List<ResolvedParam> params(List<Item.Param> written, PlannedExpressions planned, Set<Global> allowed) {
        List<ResolvedParam> resolved = new ArrayList<>();
        for (Item.Param param : written) {
            Set<dev.segue.value.Kind> kinds = file.kinds(param.type());
            Expr defaultValue = param.defaultValue();
            ResolvedExpr value = defaultValue == null
                    ? null
                    : planned.resolve("the default of a parameter", file.paramScope, defaultValue);
            if (value != null) {
                StaticKinds.check(file, value, kinds, StatementResolver::wrongDefault);
            }
            Slot slot = declare(param);
            allowed.add(globals.global(slot));
            resolved.add(new ResolvedParam(param.name().text(), kinds, value, slot.index(), param.span()));
        }
        return resolved;
    }

    /** A parameter that a session knows keeps its place. */
    private Slot declare(Item.Param param) {
        Binding before = known.parameter(param.name().text());
        if (before == null) {
            return file.declare(file.paramScope, param.name(), Binding.Role.PARAM);
        }
        file.paramScope.adopt(new Binding(
                before.name(), before.slot(), Binding.Role.PARAM, param.name().span(), before.later()));
        return before.slot();
    }

    private static Header.Policy policy(@Nullable Header header) {
        Header.FailurePolicy written = header == null ? null : header.policy();
        return written == null ? Header.Policy.ROLLBACK : written.policy();
    }

    private <T> List<T> items(Class<T> type) {
        return script.file.items().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
