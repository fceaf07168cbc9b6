package dev.segue.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.eval.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chunk that is wrong or wrongly written fails; the suite would show nothing otherwise. */
class ChunkFormatTest {

    private static ChunkFile.Piece only(String text) {
        List<ChunkFile.Piece> pieces = ChunkFile.cut(Path.of("test.upgrade"), "### rules a.b\n" + text);
        assertEquals(1, pieces.size());
        return pieces.getFirst();
    }

    private static List<String> differences(String text) throws IOException {
        ChunkFile.Piece piece = only(text);
        assertEquals("", piece.mistake());
        return ChunkJudge.differences(piece.chunks().getFirst(), Compilation.HOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let a = 1 ### SEG201 \"x\"",
                "let a = 1 ### SEG0201 x",
                "let a = 1 ### SEG9999 \"x\"",
                "let a = 1 ### log 5",
                "let a = 1 ### plan a",
                "### => 5",
                "### state done",
                "### node lights 1",
                "### states completed",
                "### plan a, , b",
                "### plan a,",
                "### file a\n### file a",
                "###",
                "let a = b ### SEG0201 \"b\"\n### run"
            })
    void aNoteThatCannotBeReadIsAMistake(String text) {
        assertTrue(only(text).chunks().isEmpty(), "there is no mistake");
        assertFalse(only(text).mistake().isEmpty());
    }

    @Test
    void aChunkWithoutRulesIsAMistake() {
        assertTrue(ChunkFile.cut(Path.of("x"), "let a = 1").getFirst().mistake().contains("names no rules"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let a = b",
                "let a = 1 ### SEG0201 \"b\"",
                "let a = b ### SEG0201 \"another text\"",
                "\nlet a = b\n### SEG0201 \"b\"",
                "let a = b ### SEG0201 \"b\" hint \"no such hint\"",
                "let a = b ### SEG0201 \"b\" related 0",
                "### plan b, a\nstep \"a\" { }\nstep \"b\" { }",
                "### plan a\nstep \"a\" { }\nstep \"b\" { }",
                "### plan down a\nstep \"a\" { }",
                "### log \"x\"\ninfo(\"y\")",
                "### log \"x\"\ninfo(\"x\") info(\"y\")",
                "### log warn \"x\"\ninfo(\"x\")",
                "### run\nassume false else \"no\"",
                "### state refused\ninfo(\"x\")",
                "### outcome changed\ninfo(\"x\")",
                "### left \"x\"\ninfo(\"x\")",
                "### undone a\ninfo(\"x\")",
                "### event freeze_breached\ninfo(\"x\")",
                "### node guards 1\ninfo(\"x\")",
                "### usage \"x\"\ninfo(\"x\")",
                "### param x=5\n### run\ninfo(\"x\")",
                "assume true else \"no\" ### fails :assume \"no\"",
                "assume false else \"no\" ### fails :fail \"no\"",
                "assume false else \"no\" ### fails :assume \"yes\"",
                "assume false else \"no\"\n### fails :assume \"no\"",
                "### lints\nlet a = 1",
                "let a = 1 ### SEG0803 \"a\"",
                "### eval\n1 + 1 ### => 3",
                "### eval\n4 / 2 ### => 2",
                "### eval\n1 / 0 ### => 2",
                "### eval\n1 ### fails :arithmetic \"zero\"",
                "use \"b.upgrade\"\ninfo(f())\n### file a.upgrade\nfn f() = 1"
            })
    void aChunkThatDoesNotComeOutAsItSaysIsFound(String text) throws IOException {
        assertFalse(differences(text).isEmpty(), "nothing is found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let a = b ### SEG0201 \"no variable or function b\"",
                "let a = 1\nlet a = 2 ### SEG0202 \"a is already bound\" related -1",
                "### plan b, a\nstep \"a\" { }\nstep \"b\" before \"a\" { }",
                "### log \"5\"\n### param x=5\nparam x: integer\ninfo(\"${x}\")",
                "### usage \"has no value\"\nparam x: integer\ninfo(\"${x}\")",
                "assume false else \"no\" ### fails :assume \"no\"",
                "### lints\nlet a = 1 ### SEG0803 \"a\"",
                "### log \"he…\"\n### log …\ninfo(\"hello\") info(\"you\")",
                "### limit depth 20\nfn f(x) = 1 + f(x) ### fails :limit \"more than 20 calls\"\nlet a = f(1)",
                "### limit ms 100\nlet a = reduce(1..1_000_000_000_000, 0, fn(a, n) -> a) ### fails :limit \"host\"",
                "### node guards 0\ninfo(\"x\")",
                "use \"a.upgrade\" as a\n### log \"x\"\ninfo(a.f())\n### file a.upgrade\nfn f() = \"x\"",
                "### byte § 0xFF\nlet a = 1 # § ### SEG0101 \"not UTF-8\""
            })
    void aChunkThatComesOutAsItSaysPasses(String text) throws IOException {
        assertEquals(List.of(), differences(text));
    }

    @Test
    void eachExpressionIsAChunkWithTheRulesAboveIt() {
        List<Chunk> chunks = only("### eval\n1 ### => 1\n### rules c.d\n2 ### fails :type \"x\"")
                .chunks();
        assertEquals(
                List.of(List.of("a.b"), List.of("c.d")),
                chunks.stream().map(Chunk::rules).toList());
        assertEquals(List.of(3, 5), chunks.stream().map(Chunk::line).toList());
        assertEquals(
                List.of(false, true), chunks.stream().map(Chunk::isNegative).toList());
    }
}
