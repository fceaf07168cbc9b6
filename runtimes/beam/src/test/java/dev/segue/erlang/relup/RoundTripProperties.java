package dev.segue.erlang.relup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.erlang.testing.ErlangNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainerHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;

/** What is written is read back equal, by us and by OTP. */
@AddLifecycleHook(RoundTripProperties.Stop.class)
class RoundTripProperties {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** The one node of these properties. */
    private record Otp(ErlangNode node, Connection connection, Rpc rpc) {
        static final Otp ONE = start();

        private static Otp start() {
            ErlangNode node = ErlangNode.start("+pc", "unicode");
            Connection connection = node.connect();
            return new Otp(node, connection, Rpc.over(connection));
        }
    }

    /** Ends the node behind the last property. */
    static final class Stop implements AfterContainerHook {
        @Override
        public void afterContainer(ContainerLifecycleContext context) {
            Otp.ONE.connection().close();
            Otp.ONE.node().close();
        }
    }

    @Provide
    Arbitrary<Relup> relups() {
        return Relups.relups();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aRelupIsReadBackEqual(@ForAll("relups") Relup relup) throws IOException {
        String text = RelupWriter.write(relup);
        Reading<Relup> reading = RelupFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems(), text);
        assertEquals(Optional.of(relup), reading.content(), text);
        assertEquals(text, RelupWriter.write(reading.content().orElseThrow()));
        assertEquals(Tuple.of(Atom.OK, ListTerm.of(relup.term())), consult(text), text);
    }

    @Provide
    Arbitrary<Appup> appups() {
        return Relups.appups();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anAppupIsReadBackEqual(@ForAll("appups") Appup appup) throws IOException {
        String text = RelupWriter.write(appup);
        Reading<Appup> reading = AppupFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems(), text);
        assertEquals(Optional.of(appup), reading.content(), text);
        assertEquals(Tuple.of(Atom.OK, ListTerm.of(appup.term())), consult(text), text);
    }

    private static Term consult(String text) throws IOException {
        Path file = Files.createTempFile("relup", ".txt");
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return Otp.ONE.rpc().call(Call.of("file", "consult", ListTerm.charlist(file.toString())), TIMEOUT);
        } finally {
            Files.delete(file);
        }
    }
}
