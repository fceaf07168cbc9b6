package dev.segue.polyglot;

import dev.segue.foreign.ForeignBounds;
import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignHost;
import dev.segue.foreign.ForeignLanguage;
import dev.segue.foreign.ForeignProgram;
import dev.segue.source.SourceText;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A foreign text that tests call without a script around it. */
record Loaded(ForeignProgram program, List<String> said) implements AutoCloseable {
    static final ForeignBounds BOUNDS = new ForeignBounds(100_000_000, Duration.ofSeconds(20), 1_000_000, 100_000);

    static Loaded javaScript(String text) {
        return of(ForeignLanguage.JAVASCRIPT, text, BOUNDS);
    }

    static Loaded of(ForeignLanguage language, String text, ForeignBounds bounds) {
        List<String> said = new ArrayList<>();
        SourceText source = SourceText.of("test" + language.ending(), text);
        return new Loaded(Trial.LANGUAGES.load(language, source, bounds, host(said)), said);
    }

    private static ForeignHost host(List<String> said) {
        return new ForeignHost() {
            @Override
            public void check() {}

            @Override
            public void say(String line) {
                said.add(line);
            }
        };
    }

    Value call(String function, Value... arguments) {
        return program.call(function, List.of(arguments), host(said));
    }

    /** How a call fails: {@code REASON sentence}. */
    String refusal(String function, Value... arguments) {
        try {
            return "no failure: " + call(function, arguments).literal();
        } catch (ForeignFailure failure) {
            return failure.reason() + " " + failure.sentence();
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
