package dev.segue.resolve.lint;

import dev.segue.resolve.Constants;
import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.LintCode;
import dev.segue.source.Span;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Node;
import dev.segue.syntax.Pattern;
import dev.segue.syntax.Statement;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cases of {@code match} and {@code rescue} behind one that matches all that they do. */
final class UnreachableCases implements Consumer<Node> {
    /** Patterns that are no mere literals are compared one by one, so only with so many. */
    private static final int MOST_COMPARED = 200;

    private final Diagnostics found;

    UnreachableCases(Diagnostics found) {
        this.found = found;
    }

    private record Case(Pattern pattern, boolean guarded) {
        Span span() {
            return pattern.span();
        }

        Optional<Value> literal() {
            return pattern instanceof Pattern.Constant constant
                    ? Constants.valueOf(constant.literal())
                    : Optional.empty();
        }
    }

    @Override
    public void accept(Node node) {
        switch (node) {
            case Expr.Match match ->
                report(
                        match.cases().stream()
                                .map(each -> new Case(each.pattern(), each.guard() != null))
                                .toList(),
                        false);
            case Statement.Match match -> report(cases(match.cases()), false);
            case Statement.Try attempt -> report(cases(attempt.cases()), true);
            case Node other -> {}
        }
    }

    private static List<Case> cases(List<Statement.Case> cases) {
        return cases.stream()
                .map(each -> new Case(each.pattern(), each.guard() != null))
                .toList();
    }

    private void report(List<Case> cases, boolean rescue) {
        Earlier earlier = new Earlier(rescue);
        Map<Case, List<Case>> covered = new LinkedHashMap<>();
        for (Case each : cases) {
            Case by = earlier.covering(each);
            if (by != null) {
                covered.computeIfAbsent(by, ignored -> new ArrayList<>()).add(each);
            } else if (!each.guarded()) {
                earlier.add(each);
            }
        }
        covered.forEach(this::report);
    }

    /** However many cases one keeps from being reached, that is one mistake. */
    private void report(Case by, List<Case> covered) {
        int more = covered.size() - 1;
        Diagnostic diagnostic = Diagnostic.of(
                        LintCode.UNREACHABLE_CASE,
                        covered.getFirst().span(),
                        "this case is never reached: case %s matches all that it does"
                                .formatted(by.span().text()))
                .withRelated("this one is tried first", by.span());
        for (Case also : covered.subList(1, Math.min(covered.size(), 4))) {
            diagnostic = diagnostic.withRelated("nor is this one reached", also.span());
        }
        found.report(
                more == 0
                        ? diagnostic.withHint("put the narrower case first, or take this one away")
                        : diagnostic.withHint("put case %s behind the narrower ones"
                                .formatted(by.span().text())));
    }

    /** The cases without {@code when} so far. */
    private static final class Earlier {
        private final boolean rescue;
        private final Map<Value, Case> literals = new HashMap<>();
        private final List<Case> others = new ArrayList<>();

        Earlier(boolean rescue) {
            this.rescue = rescue;
        }

        void add(Case each) {
            Optional<Value> literal = each.literal();
            if (literal.isPresent()) {
                literals.put(literal.get(), each);
            } else if (others.size() < MOST_COMPARED || matchesAll(each)) {
                others.add(each);
            }
        }

        @Nullable
        Case covering(Case each) {
            Optional<Value> literal = each.literal();
            Case same = literal.isEmpty() ? null : literals.get(literal.get());
            return same != null
                    ? same
                    : others.stream()
                            .filter(before -> matchesAll(before) || Coverage.covers(before.pattern(), each.pattern()))
                            .findFirst()
                            .orElse(null);
        }

        private boolean matchesAll(Case each) {
            return rescue ? Coverage.matchesEveryFailure(each.pattern()) : Coverage.matchesAll(each.pattern());
        }
    }
}
