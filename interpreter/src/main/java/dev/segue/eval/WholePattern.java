package dev.segue.eval;

import dev.segue.resolve.ResolvedPattern;
import dev.segue.resolve.Slot;
import dev.segue.value.Value;
import java.util.List;

/**
 * A pattern that binds all its names or none.
 *
 * @param text as messages show it
 */
record WholePattern(Matcher matcher, List<Slot> slots, String text) {

    static WholePattern of(Machine machine, ResolvedPattern pattern) {
        return new WholePattern(
                machine.patterns.compile(pattern),
                PatternCompiler.slots(pattern).toList(),
                pattern instanceof ResolvedPattern.Constant constant
                        ? constant.value().literal()
                        : pattern.span().text());
    }

    boolean matches(Value value, Frame frame) {
        if (matcher.matches(value, frame)) {
            return true;
        }
        slots.forEach(frame::clear);
        return false;
    }
}
