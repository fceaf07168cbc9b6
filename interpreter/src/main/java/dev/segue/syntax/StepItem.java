package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item that becomes steps of the plan, or stands among them. */
public sealed interface StepItem extends Item {
    /** A call of an instruction or function as a step: an {@link Expr.Call}, or an {@link Expr.Pipe}. */
    record CallStep(
            Expr call, List<Placement> placements, @Nullable Expr deadline, Span span) implements StepItem {
        public CallStep {
            placements = List.copyOf(placements);
        }
    }

    /** {@code check? step "title" placements changes { … } undo { … } within deadline}. */
    record InlineStep(
            boolean check,
            Quoted title,
            List<Placement> placements,
            @Nullable Changes changes,
            Block body,
            @Nullable Block undo,
            @Nullable Expr deadline,
            @Nullable DocComment documentation,
            Span span)
            implements StepItem {
        public InlineStep {
            placements = List.copyOf(placements);
        }
    }

    /** {@code section "title" { … }}. */
    record Section(
            Quoted title, List<StepItem> items, @Nullable DocComment documentation, Span span) implements StepItem {
        public Section {
            items = List.copyOf(items);
        }
    }

    /** {@code point_of_no_return}. */
    record PointOfNoReturn(Span span) implements StepItem {}

    /** A {@code let} among the steps. */
    record LetItem(Statement.Let let) implements StepItem {
        @Override
        public Span span() {
            return let.span();
        }
    }

    /** An {@code assume} among the steps. */
    record AssumeItem(Statement.Assume assume) implements StepItem {
        @Override
        public Span span() {
            return assume.span();
        }
    }

    /** An {@code await} among the steps. */
    record AwaitItem(Statement.Await await) implements StepItem {
        @Override
        public Span span() {
            return await.span();
        }
    }

    /** {@code if … { steps } else if … { steps } else { steps }}; decided when planning. */
    record IfSteps(List<Branch> branches, @Nullable List<StepItem> otherwise, Span span) implements StepItem {
        public IfSteps {
            branches = List.copyOf(branches);
            otherwise = otherwise == null ? null : List.copyOf(otherwise);
        }
    }

    /** A condition and the steps that are planned if it holds. */
    record Branch(Expr condition, List<StepItem> items, Span span) implements Node {
        public Branch {
            items = List.copyOf(items);
        }
    }

    /** {@code always { … }}. */
    record Always(Block block, Span span) implements StepItem {}
}
