package dev.segue.erlang.relup;

import dev.segue.erlang.text.Extent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a file. What can be read is there even if something in it is wrong.
 *
 * @param <T> what such a file holds
 */
public final class Reading<T> {
    private final Optional<T> content;
    private final List<RelupProblem> problems;
    private final Map<Object, Extent> places;

    private Reading(Optional<T> content, List<RelupProblem> problems, Map<Object, Extent> places) {
        this.content = content;
        this.problems = List.copyOf(problems);
        this.places = places;
    }

    /** Takes the places over: nobody changes them any more. */
    static <T> Reading<T> of(Optional<T> content, List<RelupProblem> problems, Map<Object, Extent> places) {
        return new Reading<>(content, problems, places);
    }

    static <T> Reading<T> failed(RelupProblem problem) {
        return new Reading<>(Optional.empty(), List.of(problem), Map.of());
    }

    /** What the file holds, unless it has quite another shape. */
    public Optional<T> content() {
        return content;
    }

    /** All that is wrong with it, in the order of the text; warnings too. */
    public List<RelupProblem> problems() {
        return problems;
    }

    /** Whether anything keeps the file from being used. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(RelupProblem::isError);
    }

    /**
     * What an entry or instruction takes of the text: by identity, since equal ones may stand in several places.
     *
     * @param part an object that {@link #content} holds
     */
    public Optional<Extent> place(Object part) {
        return Optional.ofNullable(places.get(part));
    }
}
