package dev.segue.repl.assist;

import dev.segue.describe.Description;
import dev.segue.repl.assist.Candidate.Kind;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.Types;
import dev.segue.value.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what could stand at the cursor. */
public final class Completions {
    private static final Comparator<Candidate> ORDER =
            Comparator.comparing(Candidate::kind).thenComparing(Candidate::text);

    private static final Set<String> VALUES = Set.of("true", "false", "nil", "infinity");
    private static final int ENOUGH_TO_SEARCH = 4;

    private final Place place;
    private final KnownNames names;

    private Completions(Place place, KnownNames names) {
        this.place = place;
        this.names = names;
    }

    /**
     * What could be put in.
     *
     * @param start offset of what is typed of it already; it ends at the cursor
     * @param candidates the arguments of the call first, then names, functions and words
     */
    public record Completion(int start, List<Candidate> candidates) {}

    /** What could stand at a cursor; the names that begin with what is typed, or else those that hold it. */
    public static Completion at(
            String text, int cursor, KnownNames names, List<MetaCommand> commands, FileNames files) {
        String before = text.substring(0, cursor);
        String after = text.substring(cursor);
        return MetaLine.of(before, commands)
                .filter(line -> cursor >= line.rest()
                        && line.rest() > line.start() + line.command().word().length())
                .map(line -> ofCommand(line, before, after, names, files))
                .orElseGet(() -> ofCode(before, after, 0, names, commands, files));
    }

    private static Completion ofCommand(MetaLine line, String before, String after, KnownNames names, FileNames files) {
        String typed = before.substring(line.rest());
        return switch (line.command().takes()) {
            case TEXT -> new Completion(before.length(), List.of());
            case CODE -> ofCode(typed, after, line.rest(), names, List.of(), files);
            case FILE -> FilePlace.ofArgument(typed, line.rest()).in(files);
            case CALLABLE -> fitting(line.rest(), typed, documented(names));
            case APPLICATION -> fitting(line.rest(), typed, atoms(names, typed.startsWith(":") ? ":" : ""));
        };
    }

    private static Completion ofCode(
            String before, String after, int shift, KnownNames names, List<MetaCommand> commands, FileNames files) {
        Place place = Place.of(before, after);
        Completions completions = new Completions(place, names);
        return switch (place.at()) {
            case NOTHING -> new Completion(before.length() + shift, List.of());
            case TEXT -> FilePlace.ofText(place, shift).in(files);
            case ATOM -> fitting(place.start() + shift, place.typed(), completions.atomsAnd(commands));
            case WORD -> fitting(place.start() + shift, place.typed(), completions.words());
        };
    }

    private static Completion fitting(int start, String typed, Stream<Candidate> all) {
        List<Candidate> sorted = all.distinct().sorted(ORDER).toList();
        List<Candidate> found = matching(sorted, each -> each.text().startsWith(typed));
        boolean loose = found.isEmpty() && typed.length() >= ENOUGH_TO_SEARCH;
        return new Completion(
                start, loose ? matching(sorted, each -> each.text().contains(typed)) : found);
    }

    private static List<Candidate> matching(List<Candidate> all, Predicate<Candidate> fits) {
        return all.stream().filter(fits).toList();
    }

    private static Stream<Candidate> documented(KnownNames names) {
        return names.callables().stream().map(each -> new Candidate(each.name(), kind(each), each.summary(), true));
    }

    private static Stream<Candidate> atoms(KnownNames names, String colon) {
        return names.atoms().stream()
                .map(name -> colon + (Texts.isName(name) ? name : Texts.quoted(name)))
                .map(text -> new Candidate(text, Kind.ATOM, "on the target", true));
    }

    /** At the beginning a colon may also begin a command to the session. */
    private Stream<Candidate> atomsAnd(List<MetaCommand> commands) {
        Stream<Candidate> meta = place.isFirst()
                ? commands.stream().map(each -> new Candidate(each.word(), Kind.COMMAND, each.summary(), false))
                : Stream.empty();
        return Stream.concat(atoms(names, ":"), meta);
    }

    private Stream<Candidate> words() {
        Stream<Candidate> named = place.maybeReference() ? Stream.concat(bound(), callables()) : Stream.empty();
        Stream<Candidate> keywords = Keywords.after(place.before(), place.typed()).stream()
                .map(word -> new Candidate(word, Kind.KEYWORD, "", VALUES.contains(word)));
        return Stream.of(arguments(), named, keywords, types()).flatMap(each -> each);
    }

    private Stream<Candidate> types() {
        return place.wantsType()
                ? Types.names().stream().map(name -> new Candidate(name, Kind.TYPE, "type", true))
                : Stream.empty();
    }

    private Stream<Candidate> bound() {
        Set<String> all = new LinkedHashSet<>(names.bindings());
        all.addAll(place.typedNames());
        return all.stream().map(name -> new Candidate(name, Kind.NAME, "", true));
    }

    private Stream<Candidate> callables() {
        boolean step = Signatures.StepPlace.mayBeginIn(place.before());
        return names.callables().stream()
                .filter(each -> step || each.kind() == Description.Kind.FUNCTION)
                .map(each -> new Candidate(
                        each.name() + (each.parameters().isEmpty() ? "()" : "("), kind(each), each.summary(), true));
    }

    private static Kind kind(Description callable) {
        return callable.kind() == Description.Kind.FUNCTION ? Kind.FUNCTION : Kind.INSTRUCTION;
    }

    /** The arguments that the call around the cursor does not have yet, where a label may begin. */
    private Stream<Candidate> arguments() {
        if (!place.beginsArgument()) {
            return Stream.empty();
        }
        return place.call().stream()
                .flatMap(call -> Signatures.called(call, place.before(), names).stream()
                        .flatMap(callable -> missing(call, callable).stream()));
    }

    private static List<Candidate> missing(TypedCall call, Description callable) {
        List<Candidate> missing = new ArrayList<>();
        for (int index = call.position(); index < callable.parameters().size(); index++) {
            Parameter parameter = callable.parameters().get(index);
            if (!call.given().contains(parameter.name()) && !callable.variadic()) {
                missing.add(new Candidate(parameter.name() + ": ", Kind.ARGUMENT, describe(parameter), true));
            }
        }
        return missing;
    }

    private static String describe(Parameter parameter) {
        String type = parameter.kinds().isEmpty() ? "any" : Types.describe(parameter.kinds());
        return parameter.defaultText().isEmpty() ? type : type + " = " + parameter.defaultText();
    }
}
