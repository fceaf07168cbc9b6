package dev.segue.resolve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.eval.SpecFunctions;
import dev.segue.source.SourceText;
import dev.segue.spec.Chapters;
import dev.segue.syntax.Parser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a script looks like, resolving it gives diagnostics within its text and never an exception. */
class BrokenScriptsTest {
    private static final List<String> TEXTS =
            Chapters.pieces().stream().map(SourceText::text).toList();

    @Provide
    Arbitrary<String> cut() {
        return Arbitraries.of(TEXTS)
                .flatMap(
                        text -> Arbitraries.integers().between(0, text.length()).map(end -> text.substring(0, end)));
    }

    @Provide
    Arbitrary<String> withoutAPiece() {
        return Arbitraries.of(TEXTS)
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length())
                        .flatMap(start -> Arbitraries.integers()
                                .between(start, Math.min(text.length(), start + 12))
                                .map(end -> text.substring(0, start) + text.substring(end))));
    }

    @Provide
    Arbitrary<String> twoMixed() {
        return Arbitraries.of(TEXTS).tuple2().map(both -> both.get1() + "\n" + both.get2());
    }

    @Property(tries = 300)
    void ofATextThatEndsTooSoon(@ForAll("cut") String text) {
        resolve(text);
    }

    @Property(tries = 300)
    void ofATextThatLacksAPiece(@ForAll("withoutAPiece") String text) {
        resolve(text);
    }

    @Property(tries = 200)
    void ofTwoTextsInOne(@ForAll("twoMixed") String text) {
        resolve(text);
    }

    private static void resolve(String text) {
        SourceText source = SourceText.of("broken.upgrade", text);
        Resolution resolution =
                new Resolver(SpecFunctions.registry(), List.of(), LibrarySource.NONE).resolve(Parser.parse(source));
        assertTrue(
                resolution.diagnostics().stream()
                        .allMatch(each -> each.span().end() <= text.length()
                                && !each.message().isBlank()),
                resolution.diagnostics().toString());
    }
}
