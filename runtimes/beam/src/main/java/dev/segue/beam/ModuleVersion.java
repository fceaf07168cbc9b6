package dev.segue.beam;

import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.value.Value;

/**
 * A module's version attribute as {@code code_change} gets it. The release handler passes a string as it is and the one
 * element of any other attribute: {@code -vsn("1.0")} gives {@code "1.0"}, the compiler's own version a large integer.
 */
final class ModuleVersion {

    private static final int FIRST_PRINTABLE = ' ';

    private ModuleVersion() {}

    /** The version that an attribute holds. */
    static Value value(Term attribute) {
        return ValueReader.value(
                attribute instanceof ListTerm list && list.size() == 1 && !isText(list)
                        ? list.elements().getFirst()
                        : attribute);
    }

    private static boolean isText(ListTerm list) {
        return list.text()
                .map(text -> text.codePoints().allMatch(code -> code >= FIRST_PRINTABLE))
                .orElse(false);
    }
}
