package dev.segue.resolve;

import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a piece of script mentions: the functions that it calls, or could call through values, and top-level names. */
public final class Reached {
    private static final int FEW = 2;

    /** Each step keeps what it reaches, and most reach next to nothing: both are made when there is something to put in. */
    private List<Mention> mentions = List.of();

    /** Where each top-level name stands first. */
    private Map<Global, Span> globals = Map.of();

    /** Nothing so far. */
    public Reached() {}

    /**
     * A function in a piece of script.
     *
     * @param later whether it is not called there, but inside a lambda or as a value by somebody
     */
    public record Mention(FunctionTarget target, Span span, boolean later) {}

    /** What was found before: the functions in written order, and where each top-level name stands first. */
    public static Reached of(List<Mention> mentions, Map<Global, Span> globals) {
        Reached reached = new Reached();
        reached.mentions = mentions;
        reached.globals = globals;
        return reached;
    }

    void add(Mention mention) {
        if (mentions.isEmpty()) {
            mentions = new ArrayList<>(FEW);
        }
        mentions.add(mention);
    }

    void add(Global global, Span span) {
        if (globals.isEmpty()) {
            globals = LinkedHashMap.newLinkedHashMap(FEW);
        }
        globals.putIfAbsent(global, span);
    }

    void addAll(Reached other) {
        other.mentions.forEach(this::add);
        other.globals.forEach(this::add);
    }

    /** The functions, in written order. */
    public List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    /** Where each top-level name stands first. */
    public Map<Global, Span> globalPlaces() {
        return Collections.unmodifiableMap(globals);
    }

    Set<Global> globals() {
        return globals.keySet();
    }

    /** Where each of {@link #globals()} stands first. */
    Collection<Span> globalSpans() {
        return globals.values();
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
