package dev.segue.erlang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.erlang.testing.ErlangNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of which OTP's own scanner and parser say whether they are terms, and which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAsOtpTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private @org.jspecify.annotations.Nullable ErlangNode node;
    private @org.jspecify.annotations.Nullable Connection connection;
    private @org.jspecify.annotations.Nullable Rpc rpc;

    @BeforeAll
    void start() {
        node = ErlangNode.start();
        connection = node.connect();
        rpc = Rpc.over(connection);
    }

    @AfterAll
    void stop() {
        Objects.requireNonNull(connection).close();
        Objects.requireNonNull(node).close();
    }

    /** One text a line; {@code \n} and other escapes in them are Erlang's. */
    static Stream<String> texts() {
        try (var content = Objects.requireNonNull(SameAsOtpTest.class.getResourceAsStream("texts.txt"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void saysTheSame(String text) {
        assertEquals(otp(text), ours(text));
    }

    private static Optional<Term> ours(String text) {
        try {
            List<Term> terms = TermText.read(text).terms();
            return terms.size() == 1 ? Optional.of(terms.getFirst()) : Optional.empty();
        } catch (TermSyntaxException mistake) {
            return Optional.empty();
        }
    }

    private Optional<Term> otp(String text) {
        Term scanned = call("erl_scan", "string", ListTerm.charlist(text));
        if (!(scanned instanceof Tuple words) || !words.isTagged("ok", 3)) {
            return Optional.empty();
        }
        Term parsed = call("erl_parse", "parse_term", words.at(1));
        return parsed instanceof Tuple value && value.isTagged("ok", 2) ? Optional.of(value.at(1)) : Optional.empty();
    }

    private Term call(String module, String function, Term argument) {
        return Objects.requireNonNull(rpc).call(module, function, List.of(argument), TIMEOUT);
    }
}
