package dev.segue.resolve;

import dev.segue.source.Span;
import java.util.List;

/** What stands among the steps of a script. */
public sealed interface ProgramItem permits Step, ProgramItem.Section, ProgramItem.Choice, ProgramItem.PointOfNoReturn {

    /** Where it stands. */
    Span span();

    /** A section stands, as an anchor, for its steps; they are not kept together. */
    record Section(String title, List<ProgramItem> items, Span span) implements ProgramItem {}

    /** A step-level {@code if}: decided when planning. */
    record Choice(List<Branch> branches, List<ProgramItem> otherwise, Span span) implements ProgramItem {}

    /** A condition, of params, the header's names, literals and pure functions only, and its items. */
    record Branch(ResolvedExpr condition, List<ProgramItem> items) {}

    /** The written point of no return. */
    record PointOfNoReturn(Span span) implements ProgramItem {}
}
