package dev.segue.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticCodesTest {
    @Test
    void everyCodeIsThereOnceAndExplained() {
        List<String> ids =
                DiagnosticCodes.all().stream().map(DiagnosticCode::id).toList();
        assertEquals(ids.stream().distinct().sorted().toList(), ids);
        for (DiagnosticCode code : DiagnosticCodes.all()) {
            assertTrue(code.id().matches("SEG(0[1-9]|10)[0-9]{2}"), code.id());
            assertFalse(code.title().isBlank(), code.id());
            assertTrue(code.explanation().text().length() > 20, code.id());
        }
    }

    @Test
    void aCodeIsFoundInAnyCase() {
        assertEquals(Optional.of(SyntaxCode.NOT_UTF_8), DiagnosticCodes.find("seg0101"));
        assertEquals(Optional.empty(), DiagnosticCodes.find("SEG9999"));
    }
}
