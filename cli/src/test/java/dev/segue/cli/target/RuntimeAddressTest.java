package dev.segue.cli.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.RuntimeAddress;
import dev.segue.UsageError;
import dev.segue.runtime.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeAddressTest {
    @Test
    void addressesComeApart() {
        assertEquals(new RuntimeAddress("sim", "", Map.of()), RuntimeAddress.parse("sim:"));
        assertEquals(
                new RuntimeAddress("sim", "a b.yaml", Map.of("seed", "7")),
                RuntimeAddress.parse("sim:a b.yaml?seed=7"));
        assertEquals(
                new RuntimeAddress("beam", "chat@127.0.0.1", Map.of("hidden", "true", "tls", "/a b")),
                RuntimeAddress.parse("BEAM://chat@127.0.0.1?hidden=true&tls=%2Fa%20b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chat@host | beam://chat@host",
                "node.yaml | sim:node.yaml",
                "elsewhere | beam://name@host",
                "sim:?seed | ?name=value",
                "sim:?a=1&a=2 | keep one",
                "sim:?a=%zz | %25"
            })
    void whatIsNoAddressIsToldHowToWriteOne(String text, String hint) {
        UsageError error = assertThrows(UsageError.class, () -> RuntimeAddress.parse(text));
        assertTrue(error.hint().contains(hint), error.hint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beam://chat@host?cookie=S3CRET",
                "beam://chat@host?hidden=true&Cookie=S3CRET",
                "beam://chat:S3CRET@host",
                "beam://S3CRET@chat@host",
                "baem://chat@host?cookie=S3CRET"
            })
    void aCookieInAnAddressIsRefusedAndNotRepeated(String text) {
        UsageError error = assertThrows(UsageError.class, () -> RuntimeAddress.parse(text));
        assertTrue(error.hint().contains("--cookie-file"), error.hint());
        assertFalse((error + error.hint()).contains("S3CRET"));
    }

    @Test
    void aSchemeThatNobodyKnowsGetsASuggestion() {
        UsageError error = assertThrows(UsageError.class, () -> Targets.provider(RuntimeAddress.parse("sin:")));
        assertEquals("did you mean sim?", error.hint());
    }

    @Test
    void theNamedFileWinsOverTheVariableAndThatOverTheHome(@TempDir Path home) throws IOException {
        Path named = Files.writeString(home.resolve("named"), "NAMED\n");
        assertEquals(Optional.empty(), Cookies.find(null, "", home));
        Files.writeString(home.resolve(".erlang.cookie"), "HOME");
        assertEquals("HOME", revealed(Cookies.find(null, "", home)));
        assertEquals("VARIABLE", revealed(Cookies.find(null, "VARIABLE", home)));
        assertEquals("NAMED", revealed(Cookies.find(named, "VARIABLE", home)));
    }

    @Test
    void aFileThatHoldsNoCookieIsNamedAndNotShown(@TempDir Path home) throws IOException {
        Path wrong = Files.writeString(home.resolve("wrong"), "two\nlines");
        UsageError error = assertThrows(UsageError.class, () -> Cookies.find(wrong, "", home));
        assertTrue(String.valueOf(error.getMessage()).contains("wrong holds no cookie"));
        assertFalse(String.valueOf(error.getMessage()).contains("lines"));
        assertThrows(UsageError.class, () -> Cookies.find(home.resolve("missing"), "", home));
        assertThrows(UsageError.class, () -> Cookies.find(home, "", home));
    }

    private static String revealed(Optional<Secret> cookie) {
        return cookie.map(Secret::reveal).orElse("");
    }
}
