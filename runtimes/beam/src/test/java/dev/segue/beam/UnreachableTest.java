package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Processes;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.RuntimeFailure.Unreachable;
import dev.segue.runtime.RuntimeFailure.WrongAddress;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.Secret;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.OtpNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people read when a node cannot be reached, or is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UnreachableTest {

    private static final String SECRET = "a-wrong-secret-that-nobody-may-see";

    private OtpNode node;

    @BeforeAll
    void startNode() {
        node = OtpNode.start(ChatNode.emptied("unreachable"), List.of(), List.of(), "ok");
    }

    @AfterAll
    void stopNode() {
        node.close();
    }

    private static Unreachable unreachable(RuntimeRequest request) {
        Unreachable failure = assertThrows(Unreachable.class, () -> new BeamRuntimeProvider().open(request));
        assertFalse((failure.getMessage() + failure.hint()).contains(SECRET));
        assertFalse(failure.hint().isBlank());
        return failure;
    }

    private static void says(Unreachable failure, String message, String hint) {
        assertEquals(message, failure.getMessage());
        assertTrue(failure.hint().contains(hint), failure.hint());
    }

    private static void isWrong(RuntimeRequest request, String message, String hint) {
        WrongAddress failure = assertThrows(WrongAddress.class, () -> new BeamRuntimeProvider().open(request));
        assertEquals(message, failure.getMessage());
        assertTrue(failure.hint().contains(hint), failure.hint());
    }

    @Test
    void aWrongCookieIsSaidAndNeverShown() {
        says(
                unreachable(Targets.request(node.name(), SECRET, node.epmdPort())),
                "The node chat@127.0.0.1 has another cookie",
                "--cookie-file");
    }

    @Test
    void aNodeThatIsNotThereIsNamed() {
        says(
                unreachable(Targets.request("nobody@127.0.0.1", SECRET, node.epmdPort())),
                "epmd on 127.0.0.1 knows no node named nobody",
                "epmd -names");
    }

    @Test
    void aHostWithoutPortMapperIsSaidWithTheWayOut() {
        Unreachable failure = unreachable(Targets.request("chat@127.0.0.1", SECRET, 1));
        says(
                failure,
                "No epmd answers on 127.0.0.1:1, so no Erlang node runs there (or epmd has another port)",
                "epmd=PORT");
    }

    @Test
    void anAddressWithoutHostIsRefusedWithAnExample() {
        isWrong(
                Targets.request("chat", SECRET, node.epmdPort()),
                "chat is no address of a node",
                "beam://chat@127.0.0.1");
    }

    @Test
    void aMissingCookieIsSaid() {
        RuntimeRequest with = Targets.request(node.name(), SECRET, node.epmdPort());
        RuntimeRequest without =
                new RuntimeRequest(with.address(), with.options(), Optional.empty(), with.shape(), with.directory());
        says(unreachable(without), "there is no cookie for chat@127.0.0.1", "SEGUE_COOKIE");
    }

    @Test
    void whatIsNotSupportedYetIsRefusedClearly() {
        isWrong(with(Map.of("tls", "true")), "TLS distribution is not supported yet", "leave tls away");
        isWrong(with(Map.of("hidden", "false")), "Segue only joins as a hidden node", "leave hidden away");
        isWrong(with(Map.of("colour", "red")), "a beam target has no option colour", "epmd");
        isWrong(with(Map.of("epmd", "many")), "many is no port of epmd", "65535");
    }

    private RuntimeRequest with(Map<String, String> options) {
        RuntimeRequest plain = Targets.request(node.name(), SECRET, node.epmdPort());
        return new RuntimeRequest(
                plain.address(), options, Optional.of(new Secret(SECRET)), plain.shape(), plain.directory());
    }

    @Test
    void aNodeThatDiesIsLostAndSaidSo() {
        OtpNode mortal = node.another("mortal", "ok");
        UpgradeRuntime runtime = Targets.open(mortal);
        Applications applications = Targets.need(runtime, Applications.class);
        assertFalse(applications.running().isEmpty());
        mortal.kill();
        RuntimeFailure.Lost lost = assertThrows(RuntimeFailure.Lost.class, applications::running);
        assertTrue(String.valueOf(lost.getMessage()).startsWith("the connection to mortal@127.0.0.1 was lost"));
        assertThrows(
                RuntimeFailure.Lost.class,
                () -> Targets.need(runtime, Processes.class).of("kernel"));
        runtime.close();
    }

    @Test
    void theNodesThatAreConnectedAreKnownAndWeAreNotAmongThem() {
        OtpNode neighbour = node.another("neighbour", "pong = net_adm:ping('chat@127.0.0.1')");
        try (UpgradeRuntime runtime = Targets.open(node)) {
            assertEquals(
                    List.of("neighbour@127.0.0.1"),
                    Targets.need(runtime, Applications.class).nodes());
        } finally {
            neighbour.close();
        }
    }
}
