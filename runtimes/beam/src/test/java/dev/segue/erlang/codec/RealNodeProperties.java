package dev.segue.erlang.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.testing.ErlangNode;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainerHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;

/** Any term through a real node, both ways. */
@AddLifecycleHook(RealNodeProperties.StopNode.class)
class RealNodeProperties {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    record Running(ErlangNode node, Connection connection, Rpc rpc) {
        /** The one node of all properties; a store would hold one for each of them. */
        static final Running ONE = start();

        private static Running start() {
            ErlangNode node = ErlangNode.start();
            Connection connection = node.connect();
            return new Running(node, connection, Rpc.over(connection));
        }
    }

    static final class StopNode implements AfterContainerHook {
        @Override
        public void afterContainer(ContainerLifecycleContext context) {
            running().connection().close();
            running().node().close();
        }
    }

    private static Running running() {
        return Running.ONE;
    }

    @Provide
    Arbitrary<Term> terms() {
        return Terms.data();
    }

    private static Term call(String module, String function, Term argument) {
        return running().rpc().call(Call.of(module, function, argument), TIMEOUT);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTermComesBackFromTheNodeAsItWasSent(@ForAll("terms") Term term) {
        assertEquals(term, call("lists", "last", ListTerm.of(term)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatTheNodeEncodesIsReadAndWhatWeEncodeTheNodeReads(@ForAll("terms") Term term) {
        Binary theirs = (Binary) call("erlang", "term_to_binary", term);
        assertEquals(term, new TermDecoder().decode(theirs.bytes()));
        assertEquals(term, call("erlang", "binary_to_term", Binary.wrap(TermEncoder.encode(term))));
    }
}
