package dev.segue.resolve;

import dev.segue.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The frame of one body. No slot is used twice, so that an undo still finds what the body bound. */
final class FrameLayout implements Layout {
    private final Map<Slot, Slot> captured = new LinkedHashMap<>();
    private int locals;
    private int variables;

    @Override
    public Slot local(String name) {
        return new Slot(Slot.Place.LOCAL, locals++);
    }

    @Override
    public Slot variable(String name) {
        return new Slot(Slot.Place.VARIABLE, variables++);
    }

    /** The slot here of a name of the frame around this lambda. */
    Slot capture(Slot outer) {
        return captured.computeIfAbsent(outer, slot -> slot.place() == Slot.Place.VARIABLE ? variable("") : local(""));
    }

    List<ResolvedExpr.Capture> captures() {
        return captured.entrySet().stream()
                .map(entry -> new ResolvedExpr.Capture(entry.getKey(), entry.getValue()))
                .toList();
    }

    ResolvedBody body(List<ResolvedStatement> statements, Span span) {
        return new ResolvedBody(statements, locals, variables, span);
    }

    ResolvedExpr framed(ResolvedExpr value) {
        return new ResolvedExpr.Framed(value, locals, variables);
    }
}
