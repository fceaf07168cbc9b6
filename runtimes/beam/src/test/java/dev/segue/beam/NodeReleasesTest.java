package dev.segue.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.ReleaseFixture;
import dev.segue.testkit.ReleasesContract;
import dev.segue.testkit.otp.ChatRelease;
import dev.segue.testkit.otp.ChatSockets;
import dev.segue.testkit.otp.ReleaseNode;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;

/** OTP's own release handler, on a real node that was started as a release, keeps the contract. */
@DisplayName("A real release")
final class NodeReleasesTest extends ReleasesContract {

    private static final int SOCKETS = 12;

    @Override
    protected ReleaseFixture open() {
        return new Real(ChatRelease.shared().start("releases-contract"));
    }

    private static final class Real implements ReleaseFixture {

        private final ReleaseNode chat;
        private final ChatSockets sockets;
        private final UpgradeRuntime runtime;
        private int count;

        Real(ReleaseNode chat) {
            this.chat = chat;
            this.sockets = chat.sockets(SOCKETS);
            this.runtime = Targets.open(chat.node());
        }

        @Override
        public UpgradeRuntime runtime() {
            return runtime;
        }

        @Override
        public void demandServed(String version) {
            count++;
            assertEquals(Collections.nCopies(SOCKETS, "count " + count), sockets.ask("add"));
            assertEquals(Collections.nCopies(SOCKETS, "version " + version), sockets.ask("version"));
            assertEquals(SOCKETS, sockets.openCount());
            assertEquals(version, chat.version());
        }

        private void unpack() {
            assertEquals("{ok,\"%s\"}".formatted(to()), chat.unpack(to()));
        }

        @Override
        public void breakBeforePoint() {
            unpack();
            chat.amendRelup(to(), "{apply,{erlang,error,[broken]}},", "");
        }

        @Override
        public void breakAfterPoint() {
            unpack();
            chat.amendRelup(to(), "", ",{apply,{erlang,error,[broken]}}");
        }

        @Override
        public void removeInstructions() {
            unpack();
            chat.replaceRelup(to(), "{\"%s\",[],[]}.\n".formatted(to()));
        }

        @Override
        public void holdOldCode() {
            chat.node().eval("spawn(chat_http, hold, []), code:load_file(chat_http)");
        }

        @Override
        public void close() {
            sockets.close();
            chat.close();
        }
    }
}
