package dev.segue.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.eval.FunctionRegistry;
import dev.segue.resolve.Effect;
import dev.segue.resolve.FunctionSignature;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardFunctionsTest {

    /** The list of the language page, «Runtime functions», «Pure functions». */
    private static final String PAGE = """
            count first last reverse sort sort_by map filter reduce each any? all? zip flatten unique group_by keys
            values get put merge split join trim upcase downcase starts_with? ends_with? contains? replace matches?
            parse_int compare_versions min max sum abs round inspect type_of charlist""";

    @Test
    void theyAreThoseOfTheLanguagePage() {
        Set<String> registered = StandardFunctions.registry().all().stream()
                .map(FunctionSignature::name)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(Set.of(PAGE.split("\\s+"))), new TreeSet<>(registered));
    }

    @Test
    void noneOfThemTouchesTheTarget() {
        StandardFunctions.registry()
                .all()
                .forEach(each -> assertEquals(Effect.PURE, each.effects().effect(), each.name()));
    }

    @Test
    void eachIsDocumentedInWholeSentences() {
        StandardFunctions.registry()
                .all()
                .forEach(each -> assertTrue(each.documentation().endsWith("."), each.name()));
    }

    @Test
    void aNameIsTakenOnlyOnce() {
        FunctionRegistry.Builder builder = StandardFunctions.addTo(FunctionRegistry.builder());
        assertThrows(IllegalArgumentException.class, () -> StandardFunctions.addTo(builder));
    }
}
