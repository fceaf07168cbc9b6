package dev.segue.weave.compile;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives out Erlang variables. What is bound inside a fun is not seen outside of it, so a fun has names of its own, which
 * differ from those around it.
 */
final class Names {
    private final @Nullable Names around;
    private final Set<String> taken = new HashSet<>();

    private Names(@Nullable Names around) {
        this.around = around;
    }

    /** Those outside of any fun. */
    static Names outermost() {
        return new Names(null);
    }

    /** Those of a fun. */
    Names inside() {
        return new Names(this);
    }

    /** A variable that nothing in reach has: {@code Sockets}, then {@code Sockets@2}. */
    String fresh(String name) {
        String wanted = variable(name);
        String free = wanted;
        for (int number = 2; isTaken(free); number++) {
            free = wanted + "@" + number;
        }
        taken.add(free);
        return free;
    }

    private boolean isTaken(String name) {
        return taken.contains(name) || around != null && around.isTaken(name);
    }

    /** The words of a name, each with a capital: {@code old_code?} is {@code OldCodeP}. */
    static String variable(String name) {
        StringBuilder variable = new StringBuilder();
        for (String word : name.replace("?", "_p").replace("!", "_x").split("_", -1)) {
            if (!word.isEmpty()) {
                variable.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        boolean letter = !variable.isEmpty() && Character.isLetter(variable.charAt(0));
        return letter && !name.startsWith("_") ? variable.toString() : "V_" + variable;
    }
}
