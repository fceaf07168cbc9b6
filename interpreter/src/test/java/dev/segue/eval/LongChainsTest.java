package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases and branches that no thread's stack would hold if each asked the next from inside of itself. */
final class LongChainsTest {
    private static final int MANY = 20_000;

    private static String each(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(index -> form.formatted(index, index))
                .collect(Collectors.joining());
    }

    private static void holds(String script) {
        assertEquals(List.of(), SpecRun.of(script).failures);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 18, 100, MANY})
    void theLastOfManyCasesAndBranchesIsFound(int count) {
        int last = count - 1;
        holds("step \"match\" {\n  var found = -1\n  match %d {\n%s  }\n  assume %d = found else \"wrong case\"\n}\n"
                .formatted(last, each(count, "    case %d -> { found = %d }\n"), last));
        holds("let found = match %d {\n%s}\nassume %d = found else \"wrong case\"\n"
                .formatted(last, each(count, "  case %d -> %d\n"), last));
        holds("let n = %d\nlet found = if n < 0 { -1 } %s else { -2 }\nassume %d = found else \"wrong branch\"\n"
                .formatted(last, each(count, "else if n == %d { %d } "), last));
        holds(
                "step \"if\" {\n  let n = %d\n  var found = -1\n  if n < 0 { found = -3 } %s\n  assume %d = found else \"wrong branch\"\n}\n"
                        .formatted(last, each(count, "else if n == %d { found = %d } "), last));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, MANY})
    void whereNoneHoldsThatIsSaid(int count) {
        ScriptFailure failure = SpecRun.of("let found = match -1 {\n%s}\n".formatted(each(count, "  case %d -> %d\n")))
                .failures
                .getFirst();
        assertEquals(FailureKind.MATCH, failure.kind());
        holds("let n = -1\nlet found = if n == -2 { -1 } %s else { -7 }\nassume -7 = found else \"wrong branch\"\n"
                .formatted(each(count, "else if n == %d { %d } ")));
    }
}
