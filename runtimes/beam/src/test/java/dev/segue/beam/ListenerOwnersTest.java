package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Listeners;
import dev.segue.runtime.Listeners.Listener;
import dev.segue.runtime.Listeners.Pause;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.Fixture.Knock;
import dev.segue.testkit.otp.ChatNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Listeners of every place that real ranch and cowboy give them, and whose they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ListenerOwnersTest {

    private static final String ON_LOOPBACK = "#{socket_opts => [{ip, {127, 0, 0, 1}}, {port, 0}], num_acceptors => 3}";
    private static final String ROUTES = "cowboy_router:compile([{'_', [{\"/version\", chat_http, version}]}])";

    private ChatNode chat;
    private UpgradeRuntime runtime;
    private Listeners listeners;

    @BeforeAll
    void startNode() {
        chat = ChatNode.start("owners");
        runtime = Targets.open(chat.node());
        listeners = Targets.need(runtime, Listeners.class);
    }

    @AfterAll
    void stopNode() {
        runtime.close();
        chat.close();
    }

    @BeforeEach
    void freshApplication() {
        chat.node().eval("_ = [ranch:stop_listener(Ref) || Ref <- maps:keys(ranch:info()), Ref =/= chat_listener]");
        chat.reset();
    }

    private Listener added() {
        List<Listener> found = listeners.listeners("chat");
        assertEquals(2, found.size(), found::toString);
        return found.stream()
                .filter(listener -> listener.port() != chat.port())
                .findFirst()
                .orElseThrow();
    }

    private void pausesAndComesBack() {
        Listener before = added();
        assertEquals(3, before.acceptors());
        assertEquals(Knock.SERVED, Knocks.at(before.port()));
        listeners.suspend(before, Pause.QUEUE);
        assertEquals(Knock.WAITING, Knocks.at(before.port()));
        assertEquals(Knock.SERVED, Knocks.at(chat.port()));
        listeners.resume(before);
        listeners.suspend(before, Pause.REFUSE);
        assertEquals(Knock.REFUSED, Knocks.at(before.port()));
        listeners.resume(before);
        assertEquals(before, added());
        assertEquals(Knock.SERVED, Knocks.at(before.port()));
    }

    @Test
    void aListenerOnAPortThatTheSystemChoseComesBackOnTheSame() {
        chat.node()
                .eval("{ok, _} = cowboy:start_clear(added, " + ON_LOOPBACK + ", #{env => #{dispatch => " + ROUTES
                        + "}})");
        pausesAndComesBack();
    }

    @Test
    void aListenerWhoseRoutesAreAPersistentTermBelongsToItsHandlersApplication() {
        chat.node()
                .eval("persistent_term:put(some_routes, " + ROUTES + "), {ok, _} = cowboy:start_clear(added, "
                        + ON_LOOPBACK + ", #{env => #{dispatch => {persistent_term, some_routes}}})");
        assertTrue(added().port() > 0);
    }

    @Test
    void aListenerThatTheApplicationEmbedsIsItsOwn() {
        chat.node()
                .eval("{ok, _} = supervisor:start_child(chat_sup, ranch:child_spec(added, ranch_tcp, " + ON_LOOPBACK
                        + ", cowboy_clear, #{env => #{dispatch => " + ROUTES + "}, connection_type => supervisor}))");
        pausesAndComesBack();
    }

    @Test
    void aListenerThatNobodyClaimsBelongsToItsProtocolsApplication() {
        chat.node().eval("{ok, _} = cowboy:start_clear(added, " + ON_LOOPBACK + ", #{env => #{dispatch => []}})");
        assertEquals(1, listeners.listeners("chat").size());
        assertEquals(1, listeners.listeners("cowboy").size());
        assertEquals(List.of(), listeners.listeners("ranch"));
    }
}
