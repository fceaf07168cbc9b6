package dev.segue.resolve;

import dev.segue.syntax.Block;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Statement;
import dev.segue.syntax.StepItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves the step items of a script. */
final class ItemResolver {
    private final FileResolver file;
    private final StepResolver steps;
    private final PlannedExpressions planned;

    ItemResolver(FileResolver file, InstructionTable instructions, PlannedExpressions planned) {
        this.file = file;
        this.steps = new StepResolver(file, instructions);
        this.planned = planned;
    }

    List<ProgramItem> resolve(Scope scope, List<StepItem> items) {
        List<ProgramItem> resolved = new ArrayList<>();
        for (StepItem item : items) {
            ProgramItem one = resolve(scope, item);
            if (one != null) {
                resolved.add(one);
            }
        }
        return resolved;
    }

    private @Nullable ProgramItem resolve(Scope scope, StepItem item) {
        return switch (item) {
            case StepItem.CallStep call -> steps.call(scope, call);
            case StepItem.InlineStep step -> steps.inline(scope, step);
            case StepItem.Section section ->
                new ProgramItem.Section(section.title().text(), resolve(scope, section.items()), section.span());
            case StepItem.PointOfNoReturn point -> new ProgramItem.PointOfNoReturn(point.span());
            case StepItem.LetItem let ->
                binding(scope, Step.Kind.BINDING, let, inside -> file.statements.let(inside, scope, let.let()));
            case StepItem.AssumeItem assume ->
                binding(
                        scope,
                        Step.Kind.ASSUME,
                        assume,
                        inside -> file.statements.assume(inside, scope, assume.assume()));
            case StepItem.AwaitItem await ->
                binding(scope, Step.Kind.AWAIT, await, inside -> file.statements.await(inside, scope, await.await()));
            case StepItem.IfSteps choice -> choice(scope, choice);
            case StepItem.Always always -> null;
        };
    }

    /** How a binding is resolved in a frame of its own. */
    private interface Binder {
        ResolvedStatement resolve(Scope inside);
    }

    private Step binding(Scope scope, Step.Kind kind, StepItem item, Binder binder) {
        FrameLayout frame = new FrameLayout();
        Reached reached = new Reached();
        Scope inside = scope.frame(frame);
        int first = file.globals.size();
        ResolvedStatement statement = file.collect(reached, () -> binder.resolve(inside));
        Set<Global> binds = new LinkedHashSet<>(file.globals.from(first));
        Set<Global> uses = new LinkedHashSet<>(reached.globals());
        uses.removeAll(binds);
        String names = binds.stream().map(Global::name).collect(Collectors.joining(", "));
        Step step = new Step(
                kind,
                names,
                Set.of(),
                null,
                false,
                reached.effects(),
                List.of(),
                Map.of(),
                binds,
                uses,
                new StepWork.Perform(frame.body(List.of(statement), item.span()), null),
                null,
                item,
                item.span());
        file.usage.step(step, reached);
        return step;
    }

    private ProgramItem choice(Scope scope, StepItem.IfSteps choice) {
        List<ProgramItem.Branch> branches = new ArrayList<>();
        for (StepItem.Branch branch : choice.branches()) {
            ResolvedExpr condition =
                    planned.condition("the condition of an if among the steps", scope, branch.condition());
            branches.add(new ProgramItem.Branch(condition, resolve(scope.block(), branch.items())));
        }
        List<StepItem> otherwise = choice.otherwise();
        return new ProgramItem.Choice(
                branches, otherwise == null ? List.of() : resolve(scope.block(), otherwise), choice.span());
    }

    /** The always blocks, also those inside sections and ifs; of the latter each runs under its condition. */
    List<ResolvedBody> always(List<StepItem> items) {
        return alwaysBlocks(items).stream().map(this::always).toList();
    }

    private ResolvedBody always(Block block) {
        FrameLayout frame = new FrameLayout();
        Scope scope = file.paramScope.frame(frame);
        List<ResolvedStatement> statements =
                file.collect(file.usage.always(), () -> file.statements.functionBody(scope, block));
        return frame.body(statements, block.span());
    }

    private static List<Block> alwaysBlocks(List<StepItem> items) {
        List<Block> blocks = new ArrayList<>();
        for (StepItem item : items) {
            switch (item) {
                case StepItem.Always always -> blocks.add(always.block());
                case StepItem.Section section -> blocks.addAll(alwaysBlocks(section.items()));
                case StepItem.IfSteps choice -> blocks.addAll(conditional(choice));
                case StepItem.CallStep call -> {}
                case StepItem.InlineStep step -> {}
                case StepItem.PointOfNoReturn point -> {}
                case StepItem.LetItem let -> {}
                case StepItem.AssumeItem assume -> {}
                case StepItem.AwaitItem await -> {}
            }
        }
        return blocks;
    }

    private static List<Block> conditional(StepItem.IfSteps choice) {
        List<Block> blocks = new ArrayList<>();
        List<Expr> conditions =
                choice.branches().stream().map(StepItem.Branch::condition).toList();
        for (int i = 0; i <= conditions.size(); i++) {
            List<StepItem> items =
                    i < conditions.size() ? choice.branches().get(i).items() : choice.otherwise();
            for (Block block : items == null ? List.<Block>of() : alwaysBlocks(items)) {
                blocks.add(under(conditions, i, block));
            }
        }
        return blocks;
    }

    /** The block for the branch of one place, as a chain of conditions of which all others do nothing. */
    private static Block under(List<Expr> conditions, int place, Block block) {
        Block nothing = new Block(List.of(), block.span());
        List<Statement.Branch> branches = new ArrayList<>();
        for (int i = 0; i < Math.min(place + 1, conditions.size()); i++) {
            Expr condition = conditions.get(i);
            branches.add(new Statement.Branch(condition, i == place ? block : nothing, condition.span()));
        }
        Block otherwise = place == conditions.size() ? block : null;
        return new Block(List.of(new Statement.If(branches, otherwise, block.span())), block.span());
    }
}
