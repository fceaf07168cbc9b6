package dev.segue.foreign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language that instructions may be written in besides Segue, known by the ending of a file's name. */
public enum ForeignLanguage {
    /** JavaScript. */
    JAVASCRIPT("JavaScript", ".js", "js-community"),
    /** Python. */
    PYTHON("Python", ".py", "python-community");

    private static final String SEGUE = "dev.segue:segue-polyglot";
    private static final String GRAAL = "org.graalvm.polyglot:";

    private final String title;
    private final String ending;
    private final String artifact;

    ForeignLanguage(String title, String ending, String artifact) {
        this.title = title;
        this.ending = ending;
        this.artifact = artifact;
    }

    /** The language of a file; empty if no language has such an ending. */
    public static Optional<ForeignLanguage> of(String path) {
        return Arrays.stream(values())
                .filter(language -> path.endsWith(language.ending))
                .findFirst();
    }

    /** The endings of all languages, for messages: {@code .js (JavaScript), .py (Python)}. */
    public static String endings() {
        return Arrays.stream(values())
                .map(language -> language.ending + " (" + language.title + ")")
                .collect(Collectors.joining(", "));
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The end of its files' names, with the dot. */
    public String ending() {
        return ending;
    }

    /** The Maven coordinates, without versions, of what must be on the class path to run it. */
    public List<String> coordinates() {
        return List.of(SEGUE, GRAAL + artifact);
    }
}
