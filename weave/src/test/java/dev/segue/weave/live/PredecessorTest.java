package dev.segue.weave.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.otp.ChatRelease;
import dev.segue.testkit.otp.ReleaseNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What edeliver's instructions got wrong and a woven step must not; the others have their tests where the fault would be. */
class PredecessorTest {
    private static final String WAITER =
            "spawn(fun() -> register(waiter, self())," + " receive upgrade_started -> timer:sleep(20) end end), ok";

    private ReleaseNode chat;

    @BeforeEach
    void start() {
        chat = ChatRelease.shared().start("predecessor");
        chat.unpack("0.2.0");
    }

    @AfterEach
    void stop() {
        chat.close();
    }

    /** {@code finish_running_requests} waits a fixed time, and {@code :upgrade_started} is sent to nobody. */
    @Test
    void whoIsToldReceivesItAndWhoEndsIsNotWaitedForAnyLonger() {
        chat.node().eval(WAITER);
        WovenChat.weave(chat, "0.2.0", """
                step "goodbye" before code_change {
                  let waiter = call(:erlang, :whereis, [:waiter])
                  notify([waiter], :upgrade_started)
                  let left = await_exit([waiter], timeout: 1s)
                  assume [] = left else "it never ended"
                }
                """);
        assertEquals("{ok,\"0.1.0\",[]}", chat.install("0.2.0"));
        assertEquals("undefined", chat.node().eval("whereis(waiter)"));
    }

    /** {@code check_old_code} does not ask whether anything runs the old code. OTP asks of what the relup loads. */
    @Test
    void oldCodeIsAnObstacleOnlyWhereAProcessRunsIt() {
        WovenChat.weave(chat, "0.2.0", "check_old_code(:chat)");
        chat.node().eval("code:load_file(chat_sup)");
        assertEquals("true", chat.node().eval("erlang:check_old_code(chat_sup)"));
        assertEquals("{ok,\"0.1.0\",[]}", chat.check("0.2.0"));

        chat.node().eval("spawn(chat_http, hold, []), code:load_file(chat_http), code:load_file(chat_http)");
        WovenChat.weave(chat, "0.2.0", "check_old_code(:chat)");
        String answer = chat.check("0.2.0");
        assertTrue(answer.startsWith("{error,"), answer);
    }

    /** The script of the way down checks the modules of the way up: {@code chat_history} comes with 0.3.0 and goes with it. */
    @Test
    void eachWayChecksItsOwnModules() {
        chat.install("0.2.0");
        chat.makePermanent("0.2.0");
        chat.unpack("0.3.0");
        WovenChat.weave(chat, "0.3.0", """
                check step "modules" {
                  warn("${direction} with ${changed_modules(:chat)}, without ${removed_modules(:chat)}")
                }
                """);
        assertEquals("{ok,\"0.2.0\",[]}", chat.install("0.3.0"));
        chat.makePermanent("0.3.0");
        assertEquals("{ok,\"0.2.0\",[]}", chat.install("0.2.0"));
        chat.node().awaitLog("up with [:chat_counter, :chat_history, :chat_http], without []");
        chat.node().awaitLog("down with [:chat_counter, :chat_http], without [:chat_history]");
    }
}
