package dev.segue.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateHistoryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "let cookie = \"x\" | true",
                ":runtime beam://me:pw@host | true",
                "call(:auth, :set_PASSWORD, [\"x\"]) | true",
                "let api_key = 1 | true",
                "%{secret: 1} | true",
                ":runtime beam://chat@host | false",
                "info(\"a: b\") | false",
                "resume_channels(:chat, timeout: 5s) | false",
                "keys(%{a: 1}) | false",
            })
    void tellsWhatMayHoldASecret(String text, boolean secret) {
        assertEquals(secret, PrivateHistory.mayHoldSecret(text));
    }
}
