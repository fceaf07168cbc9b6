package dev.segue.beam;

import dev.segue.runtime.Capability;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.Secret;
import dev.segue.runtime.TargetShape;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.testkit.otp.OtpNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the nodes of the tests as the command line would. */
final class Targets {

    private Targets() {}

    static UpgradeRuntime open(OtpNode node) {
        return new BeamRuntimeProvider().open(request(node.name(), node.cookie(), node.epmdPort()));
    }

    static RuntimeRequest request(String address, String cookie, int epmdPort) {
        return new RuntimeRequest(
                address,
                Map.of("epmd", Integer.toString(epmdPort)),
                Optional.of(new Secret(cookie)),
                new TargetShape(List.of("chat"), Optional.empty(), Optional.empty()),
                Path.of("."));
    }

    static <C extends Capability> C need(UpgradeRuntime runtime, Class<C> kind) {
        return runtime.capability(kind).orElseThrow();
    }
}
