package dev.segue.weave.compile;

import dev.segue.resolve.ResolvedStatement;
import dev.segue.weave.tree.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where statements return or fail, so that what is behind them runs on some ways only. */
final class Leaving {
    private Leaving() {}

    /** Whether a return stands in a statement. */
    static boolean returns(ResolvedStatement statement) {
        return statement instanceof ResolvedStatement.Return
                || Parts.blocks(statement).stream().flatMap(List::stream).anyMatch(Leaving::returns);
    }

    /** Whether no way leads behind a block. */
    static boolean leaves(List<ResolvedStatement> block) {
        return block.stream().anyMatch(Leaving::leaves);
    }

    static boolean leaves(ResolvedStatement statement) {
        return switch (statement) {
            case ResolvedStatement.Return leave -> true;
            case ResolvedStatement.Fail fail -> true;
            case ResolvedStatement.If branches ->
                Parts.blocks(branches).stream().allMatch(Leaving::leaves);
            case ResolvedStatement.Match match -> Parts.blocks(match).stream().allMatch(Leaving::leaves);
            case ResolvedStatement.Try attempt -> Parts.blocks(attempt).stream().allMatch(Leaving::leaves);
            case ResolvedStatement other -> false;
        };
    }

    /**
     * The statement with what comes behind it put at the end of the one branch that leads there, so that every return is
     * the last thing done; null if several branches lead there.
     */
    static @Nullable ResolvedStatement with(ResolvedStatement statement, List<ResolvedStatement> rest) {
        boolean one =
                Parts.blocks(statement).stream().filter(block -> !leaves(block)).count() <= 1;
        return switch (statement) {
            case ResolvedStatement.If branches
            when one ->
                new ResolvedStatement.If(
                        branches.branches().stream()
                                .map(each -> new ResolvedStatement.Branch(each.condition(), with(each.block(), rest)))
                                .toList(),
                        with(branches.otherwise(), rest),
                        branches.span());
            case ResolvedStatement.Match match
            when one ->
                new ResolvedStatement.Match(
                        match.subject(),
                        match.cases().stream()
                                .map(each -> new ResolvedStatement.Case(
                                        each.pattern(), each.guard(), with(each.block(), rest)))
                                .toList(),
                        match.span());
            case ResolvedStatement other -> null;
        };
    }

    private static List<ResolvedStatement> with(List<ResolvedStatement> block, List<ResolvedStatement> rest) {
        return leaves(block)
                ? block
                : new ArrayList<>(Stream.concat(block.stream(), rest.stream()).toList());
    }
}
