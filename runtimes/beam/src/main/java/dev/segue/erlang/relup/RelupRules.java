package dev.segue.erlang.relup;

import dev.segue.erlang.relup.RelupProblem.Kind;
import dev.segue.erlang.text.Extent;
import dev.segue.erlang.text.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How instructions have to go together: what OTP's {@code systools_rc} checks when it makes a relup, and what it leaves
 * to be met while a release is installed.
 */
public final class RelupRules {
    private RelupRules() {}

    /**
     * What is wrong with a list of instructions, in their order.
     *
     * @param way the way that they go, if it is known
     */
    public static List<Finding> check(List<RelupInstruction> instructions, Optional<Way> way) {
        boolean hasPoint = has(RelupInstruction.PointOfNoReturn.class, instructions);
        List<Rule> rules = List.of(
                new PointRule(hasPoint),
                new RestartRule(),
                new CodeRule(),
                PairRule.suspensions(),
                PairRule.stops(),
                new WayRule(way));
        rules.forEach(rule -> rule.seeAll(instructions));
        return rules.stream()
                .flatMap(rule -> rule.found().stream())
                .sorted(Comparator.comparingInt(Finding::index))
                .toList();
    }

    private static boolean has(Class<? extends RelupInstruction> kind, List<RelupInstruction> instructions) {
        for (RelupInstruction each : instructions) {
            if (each.getClass() == kind) {
                return true;
            }
        }
        return false;
    }

    /** All that is wrong with a relup that was read, single instructions included, in the order of its text. */
    public static List<RelupProblem> check(Reading<Relup> reading) {
        Stream<RelupProblem> together = reading.content().stream()
                .flatMap(relup ->
                        AtOnce.each(List.of(Way.values()), way -> check(reading, relup.entries(way), way)).stream())
                .flatMap(List::stream);
        return Stream.concat(reading.problems().stream(), together)
                .sorted(Comparator.comparingInt(
                        problem -> problem.extent().map(Extent::from).orElse(0)))
                .toList();
    }

    private static List<RelupProblem> check(Reading<Relup> reading, List<Relup.Entry> entries, Way way) {
        List<RelupProblem> problems = new ArrayList<>();
        Set<String> versions = new HashSet<>();
        for (Relup.Entry entry : entries) {
            if (!versions.add(entry.version())) {
                String second = "a second entry " + way.word() + (way == Way.UP ? " from " : " to ") + entry.version();
                problems.add(problem(
                        reading.place(entry),
                        Kind.RULE,
                        second + ": the release handler takes the first",
                        "leave one of the two out"));
            }
            // What an instruction is meant to be that nobody knows, the rules cannot judge.
            boolean known = !has(RelupInstruction.Unknown.class, entry.instructions());
            List<Finding> findings = known ? check(entry.instructions(), Optional.of(way)) : List.of();
            findings.stream()
                    .map(finding ->
                            problem(place(reading, entry, finding), finding.kind(), finding.message(), finding.hint()))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static Optional<Extent> place(Reading<Relup> reading, Relup.Entry entry, Finding finding) {
        return Stream.of(entry.instructions().get(finding.index()), entry)
                .flatMap(part -> reading.place(part).stream())
                .findFirst();
    }

    private static RelupProblem problem(Optional<Extent> extent, Kind kind, String message, String hint) {
        Position position = extent.map(Extent::start).orElse(new Position(1, 1));
        return new RelupProblem(kind, position, extent, message, hint);
    }
}
