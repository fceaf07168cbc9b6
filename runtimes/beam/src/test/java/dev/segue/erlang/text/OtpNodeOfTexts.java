package dev.segue.erlang.text;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.rpc.Call;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.testing.ErlangNode;
import java.time.Duration;
import net.jqwik.api.lifecycle.AfterContainerHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;

/** The one node that the properties of texts ask. */
record OtpNodeOfTexts(ErlangNode node, Connection connection, Rpc rpc) {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final OtpNodeOfTexts ONE = start();

    private static OtpNodeOfTexts start() {
        ErlangNode node = ErlangNode.start("+pc", "unicode");
        Connection connection = node.connect();
        return new OtpNodeOfTexts(node, connection, Rpc.over(connection));
    }

    static Term call(String module, String function, Term... arguments) {
        return ONE.rpc.call(Call.of(module, function, arguments), TIMEOUT);
    }

    /** Ends the node behind the last property. */
    static final class Stop implements AfterContainerHook {
        @Override
        public void afterContainer(ContainerLifecycleContext context) {
            ONE.connection.close();
            ONE.node.close();
        }
    }
}
