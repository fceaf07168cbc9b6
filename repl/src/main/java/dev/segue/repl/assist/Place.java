package dev.segue.repl.assist;

import dev.segue.source.SourceText;
import dev.segue.syntax.Beginning;
import dev.segue.syntax.Fragment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the cursor stands at.
 *
 * @param at the kind of it
 * @param before the text up to what is being typed
 * @param typed what is typed already of what stands at the cursor
 * @param fragments those before what is being typed
 * @param following those behind the cursor
 */
record Place(At at, String before, String typed, List<Fragment> fragments, List<Fragment> following) {

    /** What can be completed in one way. */
    enum At {
        /** A comment, a number, a name that is being given. */
        NOTHING,
        TEXT,
        ATOM,
        WORD
    }

    static Place of(String before, String after) {
        List<Fragment> all = Fragment.of(SourceText.of("input", before));
        List<Fragment> following = Fragment.of(SourceText.of("input", after));
        if (all.isEmpty()) {
            return new Place(At.WORD, before, "", all, following);
        }
        Fragment last = all.getLast();
        if (isInText(all)) {
            return new Place(At.TEXT, before, "", all, following);
        }
        boolean touches = last.end() == before.length();
        boolean endless = last.kind() == Fragment.Kind.COMMENT
                && !before.substring(last.end()).contains("\n");
        At at = endless ? At.NOTHING : touches ? touching(all) : At.WORD;
        boolean typing = touches && (at == At.ATOM || last.isWord());
        int start = typing ? last.start() : before.length();
        List<Fragment> rest = typing ? all.subList(0, all.size() - 1) : all;
        return new Place(at, before.substring(0, start), before.substring(start), rest, following);
    }

    private static At touching(List<Fragment> all) {
        Fragment last = all.getLast();
        boolean behindName = all.size() > 1
                && all.get(all.size() - 2).end() == last.start()
                && all.get(all.size() - 2).isWord();
        boolean colon = last.is(":") && !behindName;
        return switch (last.kind()) {
            case ATOM -> At.ATOM;
            case NUMBER, TEXT_CLOSE, CLOSE, MISTAKE -> At.NOTHING;
            default -> colon ? At.ATOM : At.WORD;
        };
    }

    private static boolean isInText(List<Fragment> all) {
        Deque<Fragment> open = new ArrayDeque<>();
        for (Fragment each : all) {
            if (each.opens()) {
                open.push(each);
            } else if (each.closes() && !open.isEmpty()) {
                open.pop();
            }
        }
        return !open.isEmpty() && open.peek().kind() == Fragment.Kind.TEXT_OPEN;
    }

    /** Where what is being typed begins. */
    int start() {
        return before.length();
    }

    /** Whether nothing stands before it. */
    boolean isFirst() {
        return fragments.isEmpty();
    }

    /** Whether a name here is one that is known already, and no new one and no field. */
    boolean maybeReference() {
        boolean given = !fragments.isEmpty()
                && Set.of("fn", "instruction", ".").contains(fragments.getLast().text());
        return !given && Beginning.isRight(before + " x(");
    }

    /** Whether the name of a type could stand here and nothing else. */
    boolean wantsType() {
        return !fragments.isEmpty()
                && fragments.getLast().is(":")
                && !maybeReference()
                && Beginning.isRight(before + " any");
    }

    /** Whether a label could begin here. */
    boolean beginsArgument() {
        return !fragments.isEmpty()
                && (fragments.getLast().kind() == Fragment.Kind.CALL_OPEN
                        || fragments.getLast().is(","));
    }

    /** The call around it; a label behind an argument and its comma counts for that call alone. */
    Optional<TypedCall> call() {
        return TypedCall.at(fragments, following);
    }

    /** The names that the text itself binds. */
    Set<String> typedNames() {
        return TypedNames.in(fragments);
    }
}
