package dev.segue.repl.assist;

import dev.segue.syntax.Fragment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The call in whose brackets the cursor stands.
 *
 * @param name what is called, with its library
 * @param start offset of that name
 * @param piped whether its first argument comes from the left
 * @param position how many arguments stand before the one at the cursor, the piped one counted
 * @param label the label of the argument at the cursor; empty if it has none
 * @param given the labels of the other arguments, also of those behind the cursor
 */
record TypedCall(String name, int start, boolean piped, int position, String label, Set<String> given) {

    /** The innermost one around a cursor whose brackets hold it. */
    static Optional<TypedCall> at(List<Fragment> before, List<Fragment> after) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < before.size(); index++) {
            if (before.get(index).opens()) {
                open.push(index);
            } else if (before.get(index).closes() && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.stream().filter(index -> isCall(before, index)).findFirst().map(index -> of(before, index, after));
    }

    private static boolean isCall(List<Fragment> fragments, int index) {
        return fragments.get(index).kind() == Fragment.Kind.CALL_OPEN
                && index > 0
                && fragments.get(index - 1).isWord()
                && !fragments.get(index - 1).is("fn")
                && !(index > 1
                        && (fragments.get(index - 2).is("fn")
                                || fragments.get(index - 2).is("instruction")));
    }

    private static TypedCall of(List<Fragment> before, int open, List<Fragment> after) {
        String name = TypedNames.path(before, open - 1);
        int first = open - 2 * (int) name.chars().filter(each -> each == '.').count() - 1;
        boolean piped = first > 0 && before.get(first - 1).is("|>");
        Arguments arguments = new Arguments(before.subList(open + 1, before.size()));
        Set<String> given = new LinkedHashSet<>(arguments.labels);
        given.remove(arguments.current);
        given.addAll(new Arguments(after).labels);
        int position = arguments.commas + (piped ? 1 : 0);
        return new TypedCall(name, before.get(first).start(), piped, position, arguments.current, given);
    }

    /** What stands between the brackets of a call, as far as they are given. */
    private static final class Arguments {
        private final Set<String> labels = new LinkedHashSet<>();
        private int commas;
        private String current = "";

        Arguments(List<Fragment> fragments) {
            int depth = 0;
            for (int index = 0; index < fragments.size() && depth >= 0; index++) {
                Fragment each = fragments.get(index);
                depth += each.opens() ? 1 : each.closes() ? -1 : 0;
                if (depth == 0 && each.is(",")) {
                    commas++;
                    current = "";
                } else if (depth == 0 && each.isWord() && isLabel(fragments, index)) {
                    current = each.text();
                    labels.add(current);
                }
            }
        }

        private static boolean isLabel(List<Fragment> fragments, int index) {
            boolean first = index == 0 || fragments.get(index - 1).is(",");
            return first
                    && index + 1 < fragments.size()
                    && fragments.get(index + 1).is(":");
        }
    }
}
