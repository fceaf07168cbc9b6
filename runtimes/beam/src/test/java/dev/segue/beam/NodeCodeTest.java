package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Code;
import dev.segue.runtime.Code.ObjectCode;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.otp.ChatBuild;
import dev.segue.testkit.otp.ChatNode;
import dev.segue.testkit.otp.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Where code comes from, and what a version leaves behind once it is taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NodeCodeTest {

    private static final String FACTS = "{lists:sort(application:get_all_env(chat)), "
            + "application:get_all_key(chat), code:lib_dir(chat), code:get_path(), "
            + "element(tuple_size(sys:get_state(application_controller)), sys:get_state(application_controller))}";

    private ChatNode chat;
    private UpgradeRuntime runtime;
    private Code code;

    @BeforeAll
    void startNode() {
        chat = ChatNode.start("code");
        runtime = Targets.open(chat.node());
        code = Targets.need(runtime, Code.class);
    }

    @AfterAll
    void stopNode() {
        runtime.close();
        chat.close();
    }

    @BeforeEach
    void freshApplication() {
        chat.reset();
        chat.node().eval("{module, _} = code:ensure_loaded(chat_http), {module, _} = code:ensure_loaded(chat_counter)");
    }

    private Code.Version version(Path directory) {
        return code.version("chat", ChatBuild.NEW, Optional.of(directory));
    }

    private static Set<String> names(Code.Version version) {
        return new TreeSet<>(version.modules().stream().map(ObjectCode::module).toList());
    }

    @Test
    void codeComesFromTheFolderBesideTheCurrentOne() {
        Code.Version next = code.version("chat", ChatBuild.NEW, Optional.empty());
        assertEquals(chat.lib().resolve("chat-0.2.0").resolve("ebin").toString(), next.location());
        assertEquals(
                Set.of("chat_app", "chat_sup", "chat_counter_sup", "chat_counter", "chat_socket", "chat_http"),
                names(next));
    }

    @Test
    void codeThatTheRunnerHoldsIsFoundInEachOfItsUsualPlaces() {
        Path held = ChatNode.emptied("code-held");
        Path ebin = ChatBuild.version(held.resolve("releases"), ChatBuild.NEW);
        Set<String> all = names(code.version("chat", ChatBuild.NEW, Optional.empty()));
        for (Path directory : List.of(ebin, ebin.getParent(), held.resolve("releases"))) {
            Code.Version found = version(directory);
            assertEquals(ebin.toString(), found.location());
            assertEquals(all, names(found));
        }
    }

    @Test
    void aRunnersFolderOfAnotherVersionIsPassedOver() {
        Path held = ChatNode.emptied("code-other");
        Path ebin = ChatBuild.version(held, ChatBuild.OLD);
        Code.Version found = version(ebin);
        assertEquals(chat.lib().resolve("chat-0.2.0").resolve("ebin").toString(), found.location());
    }

    @Test
    void whereWasLookedIsSaidWhenAVersionIsNowhere() {
        Path empty = ChatNode.emptied("code-empty");
        RuntimeFailure failure =
                assertThrows(RuntimeFailure.Refused.class, () -> code.version("chat", "0.3.0", Optional.of(empty)));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.startsWith("there is no code of chat 0.3.0: looked for it in "), message);
        assertTrue(message.contains(empty.resolve("ebin").toString()), message);
        assertTrue(message.contains("chat-0.3.0/ebin on chat@127.0.0.1"), message);
    }

    @Test
    void aModuleThatIsListedAndMissingIsRefusedByName() throws IOException {
        Path held = ChatNode.emptied("code-missing");
        Path ebin = ChatBuild.version(held, ChatBuild.NEW);
        Files.delete(ebin.resolve("chat_socket.beam"));
        RuntimeFailure failure = assertThrows(RuntimeFailure.Refused.class, () -> version(ebin));
        assertTrue(String.valueOf(failure.getMessage()).contains("chat_socket.beam is missing"));
    }

    @Test
    void runningCodeThatIsNoLongerOnTheDiskIsRefused() throws IOException {
        Path file = chat.lib().resolve("chat-0.1.0").resolve("ebin").resolve("chat_http.beam");
        byte[] kept = Files.readAllBytes(file);
        Path newer = chat.lib().resolve("chat-0.2.0").resolve("ebin").resolve("chat_http.beam");
        Files.write(file, Files.readAllBytes(newer));
        try {
            RuntimeFailure failure = assertThrows(RuntimeFailure.Refused.class, () -> code.running("chat_http"));
            assertTrue(String.valueOf(failure.getMessage()).contains("object code of chat_http"));
        } finally {
            Files.write(file, kept);
        }
        assertFalse(code.running("chat_http").digest().isEmpty());
    }

    @Test
    void anAdoptedVersionKeepsTheEnvironmentThatRuns() {
        chat.node().eval("application:set_env(chat, greeting, <<\"set while it ran\">>)");
        code.adopt(code.version("chat", ChatBuild.NEW, Optional.empty()));
        assertEquals("{ok,<<\"set while it ran\">>}", chat.node().eval("application:get_env(chat, greeting)"));
        assertEquals("{ok," + chat.port() + "}", chat.node().eval("application:get_env(chat, port)"));
        assertEquals("{ok,\"0.2.0\"}", chat.node().eval("application:get_key(chat, vsn)"));
        assertTrue(chat.node().eval("code:lib_dir(chat)").endsWith("chat-0.2.0\""));
    }

    @Test
    void anAdoptionThatIsTakenBackLeavesNothingBehind() {
        chat.node().eval("application:set_env(chat, greeting, <<\"set while it ran\">>)");
        String before = chat.node().eval(FACTS);
        Restoration restoration = code.adopt(code.version("chat", ChatBuild.NEW, Optional.empty()));
        restoration.restore();
        assertEquals(before, chat.node().eval(FACTS));
    }

    @Test
    void anAdoptedVersionOfTheRunnerLeavesTheCodePathAlone() {
        Path ebin = ChatBuild.version(ChatNode.emptied("code-adopted"), ChatBuild.NEW);
        code.adopt(version(ebin));
        assertEquals("{ok,\"0.2.0\"}", chat.node().eval("application:get_key(chat, vsn)"));
        assertTrue(chat.node().eval("code:lib_dir(chat)").endsWith("chat-0.1.0\""));
    }

    @Test
    void lookingLeavesTheNodeAsItWas() {
        String processes =
                "[{Name, process_info(whereis(Name), message_queue_len)} || Name <- lists:sort(registered())]";
        String count = "length(processes())";
        String before = chat.node().eval(FACTS);
        String registered = chat.node().eval(processes);
        String counted = chat.node().eval(count);
        code.modules("chat");
        code.version("chat", ChatBuild.NEW, Optional.empty());
        code.running("chat_counter");
        code.processesOnOldCode(List.of("chat_counter"));
        assertEquals(before, chat.node().eval(FACTS));
        assertEquals(registered, chat.node().eval(processes));
        Waiting.until(
                "no process is left over",
                Duration.ofSeconds(5),
                () -> chat.node().eval(count).equals(counted));
    }
}
