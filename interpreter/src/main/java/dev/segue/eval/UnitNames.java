package dev.segue.eval;

import dev.segue.eval.jvm.Assembler;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The names and variables of a body that a unit uses, each a local variable of its method. */
final class UnitNames {
    private final Assembler code;
    private final Map<Integer, Integer> names = new TreeMap<>();
    private final Map<Integer, Integer> variables = new TreeMap<>();
    private final Set<Integer> declared = new HashSet<>();

    UnitNames(Assembler code) {
        this.code = code;
    }

    /** The first names are the method's parameters. */
    static UnitNames parameters(Assembler code, int count) {
        UnitNames names = new UnitNames(code);
        for (int index = 0; index < count; index++) {
            names.names.put(index, index);
        }
        return names;
    }

    int name(int index) {
        return names.computeIfAbsent(index, unknown -> code.variable());
    }

    int variable(int index) {
        return variables.computeIfAbsent(index, unknown -> code.variable());
    }

    /** One that the unit itself makes. */
    int declared(int index) {
        declared.add(index);
        return variable(index);
    }

    boolean isDeclared(int index) {
        return declared.contains(index);
    }

    Map<Integer, Integer> names() {
        return names;
    }

    Map<Integer, Integer> variables() {
        return variables;
    }
}
