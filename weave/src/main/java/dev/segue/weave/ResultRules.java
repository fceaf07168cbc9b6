package dev.segue.weave;

import dev.segue.erlang.relup.Finding;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.relup.RelupRules;
import dev.segue.erlang.relup.Way;
import dev.segue.source.Diagnostic;
import dev.segue.source.RelupCode;
import dev.segue.weave.relup.RelupInput;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the release handler would make of a woven entry; what was wrong with it before is told of the relup. */
final class ResultRules {
    private final RelupInput source;
    private final Way way;

    ResultRules(RelupInput source, Way way) {
        this.source = source;
        this.way = way;
    }

    List<Diagnostic> check(WovenEntry entry) {
        List<Finding> after = findings(entry.after().instructions());
        if (after.isEmpty()) {
            return List.of();
        }
        Set<String> before = new HashSet<>();
        findings(entry.before().instructions()).forEach(each -> before.add(each.message()));
        return after.stream()
                .filter(each -> each.isError() && !before.contains(each.message()))
                .map(each -> diagnostic(each, entry.instructions().get(each.index())))
                .toList();
    }

    private List<Finding> findings(List<RelupInstruction> instructions) {
        return RelupRules.check(instructions, Optional.of(way));
    }

    private Diagnostic diagnostic(Finding finding, WovenInstruction instruction) {
        Diagnostic broken = Diagnostic.of(
                RelupCode.BROKEN_RELUP,
                instruction.step().map(step -> step.span()).orElse(source.place(instruction.instruction())),
                "Woven here, " + finding.message() + ".");
        return finding.hint().isEmpty() ? broken : broken.withHint(finding.hint());
    }
}
