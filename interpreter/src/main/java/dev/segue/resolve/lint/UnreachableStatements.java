package dev.segue.resolve.lint;

import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.syntax.Block;
import dev.segue.syntax.Node;
import dev.segue.syntax.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Statements behind one that always leaves the block. */
final class UnreachableStatements implements Consumer<Node> {
    private final Diagnostics found;

    UnreachableStatements(Diagnostics found) {
        this.found = found;
    }

    @Override
    public void accept(Node node) {
        if (node instanceof Block block) {
            report(block.statements());
        }
    }

    private void report(List<Statement> statements) {
        for (int index = 0; index + 1 < statements.size(); index++) {
            if (leaves(statements.get(index))) {
                int below = statements.size() - index - 2;
                String more = below == 0 ? "" : ", nor is what stands below it";
                found.report(Diagnostic.of(
                                LintCode.UNREACHABLE_STATEMENT,
                                statements.get(index + 1).span(),
                                "this statement is never reached" + more)
                        .withRelated("this always leaves", statements.get(index).span()));
                return;
            }
        }
    }

    /** Whether a statement never goes on to the next one. */
    private static boolean leaves(Statement statement) {
        return switch (statement) {
            case Statement.Fail fail -> true;
            case Statement.Return leave -> true;
            case Statement.If branches ->
                branches.branches().stream().allMatch(branch -> leaves(branch.block())) && leaves(branches.otherwise());
            // Where no case matches, the match fails.
            case Statement.Match match -> match.cases().stream().allMatch(each -> leaves(each.block()));
            case Statement.Try attempt ->
                leaves(attempt.block()) && attempt.cases().stream().allMatch(each -> leaves(each.block()));
            case Statement.Let let -> false;
            case Statement.Var variable -> false;
            case Statement.Assign assign -> false;
            case Statement.Assume assume -> false;
            case Statement.Await await -> false;
            case Statement.Call call -> false;
            case Statement.For loop -> false;
            case Statement.ParallelFor loop -> false;
        };
    }

    private static boolean leaves(@Nullable Block block) {
        return block != null
                && !block.statements().isEmpty()
                && leaves(block.statements().getLast());
    }
}
