package dev.segue.resolve;

import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a piece of script mentions: the functions that it calls, or could call through values, and top-level names. */
public final class Reached {
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<Global> globals = new LinkedHashSet<>();
    private final List<Span> globalSpans = new ArrayList<>();

    /**
     * A function in a piece of script.
     *
     * @param later whether it is not called there, but inside a lambda or as a value by somebody
     */
    public record Mention(FunctionTarget target, Span span, boolean later) {}

    void add(Mention mention) {
        mentions.add(mention);
    }

    void add(Global global, Span span) {
        if (globals.add(global)) {
            globalSpans.add(span);
        }
    }

    void addAll(Reached other) {
        mentions.addAll(other.mentions);
        int index = 0;
        for (Global global : other.globals) {
            add(global, other.globalSpans.get(index++));
        }
    }

    /** The functions, in written order. */
    public List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    Set<Global> globals() {
        return globals;
    }

    /** Where each of {@link #globals()} stands first. */
    List<Span> globalSpans() {
        return globalSpans;
    }

    /** What can be called later through the value that this piece gives. */
    List<Mention> later() {
        return mentions.stream().filter(Mention::later).toList();
    }

    /** The effects of all of it, by what is known of the functions so far. */
    Effects effects() {
        return mentions.stream().map(mention -> mention.target().effects()).reduce(Effects.PURE, Effects::and);
    }
}
