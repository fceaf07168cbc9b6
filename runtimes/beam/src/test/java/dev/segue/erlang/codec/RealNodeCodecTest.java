package dev.segue.erlang.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.LocalFun;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Port;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.testing.ErlangNode;
import dev.segue.erlang.testing.Evaluation;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Terms through a real node, both ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealNodeCodecTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final ErlangNode node = ErlangNode.start();
    private final Connection connection = node.connect();
    private final Rpc rpc = Rpc.over(connection);

    @AfterAll
    void stop() {
        connection.close();
        node.close();
    }

    @Test
    void aCompressedTermOfTheNodeIsRead() {
        Term list = ListTerm.charlist("x".repeat(100_000));
        Term options = ListTerm.of(Atom.of("compressed"));
        Binary packed = (Binary) rpc.call(Call.of("erlang", "term_to_binary", list, options), TIMEOUT);
        assertEquals(list, new TermDecoder().decode(packed.bytes()));
    }

    @Test
    void theNodesOwnIdentifiersComeBackAsTheyWereSent() {
        assertInstanceOf(Pid.class, echoed("self()."));
        assertInstanceOf(Reference.class, echoed("make_ref()."));
        assertInstanceOf(Port.class, echoed("hd(erlang:ports())."));
        assertInstanceOf(LocalFun.class, echoed("X = 7, fun(Y) -> X + Y end."));
        assertEquals("fun lists:map/2", echoed("fun lists:map/2.").toString());
        assertEquals(
                "#{a => [1|2],<<1:3>> => 1.5e100}",
                echoed("#{a => [1|2], <<1:3>> => 1.5e100}.").toString());
    }

    private Term echoed(String expression) {
        Term term = Evaluation.eval(rpc, expression);
        assertEquals(term, rpc.call(Call.of("lists", "last", ListTerm.of(term)), TIMEOUT));
        return term;
    }

    @Test
    void aFunOfTheNodeRunsThereWhenItIsHandedBack() {
        Term fun = Evaluation.eval(rpc, "X = 7, fun(Y) -> X + Y end.");
        assertEquals(Int.of(42), rpc.call(Call.of("erlang", "apply", fun, ListTerm.of(Int.of(35))), TIMEOUT));
    }

    @Test
    void aMessageOfManyMebibytesArrivesWholeBothWays() {
        byte[] content = new byte[20 << 20];
        new Random(1).nextBytes(content);
        Term big = Binary.wrap(content);
        assertEquals(big, rpc.call(Call.of("lists", "last", ListTerm.of(big)), TIMEOUT));
    }

    @Test
    void termsPrintAsErlangPrintsThem() {
        for (String text : List.of(
                "{ok,'Elixir.Chat',\"text\",<<\"bin\">>,[]}",
                "[a,'b c','end',\"q\\\"q\",'it\\'s'|c]",
                "{<<1,2,255>>,<<5:3>>,-1,1267650600228229401496703205376,0.5}")) {
            assertEquals(text, Evaluation.eval(rpc, text + ".").toString());
        }
    }
}
