package dev.segue.repl.assist;

import dev.segue.syntax.Fragment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that a text which is still being typed binds or defines itself. */
final class TypedNames {
    private static final Set<String> BINDING = Set.of("let", "var", "for", "case", "param", "assume", "await");
    private static final Set<String> ENDS = Set.of("=", "in", "->", "when", "else", "within");
    private static final Set<String> DEFINING = Set.of("fn", "instruction");

    private TypedNames() {}

    /** All of them, wherever they are bound: which part of the text sees them is for the resolver to say. */
    static Set<String> in(List<Fragment> fragments) {
        Set<String> names = new LinkedHashSet<>();
        boolean pattern = false;
        for (int index = 0; index < fragments.size(); index++) {
            Fragment each = fragments.get(index);
            if (DEFINING.contains(each.text()) && each.isWord()) {
                addDefined(fragments, index + 1, names);
            }
            pattern = each.isWord() && BINDING.contains(each.text()) || pattern && !ENDS.contains(each.text());
            if (pattern && each.isName() && !isKeyOrType(fragments, index)) {
                names.add(each.text());
            }
        }
        return names;
    }

    /** The name of a function and those of what it takes. */
    private static void addDefined(List<Fragment> fragments, int from, Set<String> names) {
        int index = from;
        while (index < fragments.size() && !fragments.get(index).is(")")) {
            Fragment each = fragments.get(index);
            boolean type = index > 0 && fragments.get(index - 1).is(":");
            if (each.isName() && !type) {
                names.add(each.text());
            }
            index++;
        }
    }

    private static boolean isKeyOrType(List<Fragment> fragments, int index) {
        boolean key = index + 1 < fragments.size()
                && fragments.get(index + 1).is(":")
                && index > 0
                && (fragments.get(index - 1).is("%{")
                        || fragments.get(index - 1).is(","));
        boolean type = index > 0 && fragments.get(index - 1).is(":");
        return key || type;
    }

    /** The name that ends at a fragment together with the library before its point. */
    static String path(List<Fragment> fragments, int index) {
        StringBuilder path = new StringBuilder(fragments.get(index).text());
        for (int at = index;
                at >= 2
                        && fragments.get(at - 1).is(".")
                        && fragments.get(at - 2).isWord();
                at -= 2) {
            path.insert(0, fragments.get(at - 2).text() + ".");
        }
        return path.toString();
    }
}
