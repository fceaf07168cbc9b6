package dev.segue.cli;

import dev.segue.RuntimeAddress;
import dev.segue.cli.target.Cookies;
import dev.segue.cli.target.Targets;
import dev.segue.repl.TargetSource;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.Secret;
import dev.segue.runtime.TargetShape;
import dev.segue.runtime.UpgradeRuntime;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which target, and how to get in. */
final class TargetOptions {
    @Option(
            names = "--runtime",
            paramLabel = "URI",
            description = {
                "The target: sim: (the default), beam://name@host.",
                "A scenario of your own: sim:FILE.yaml?seed=7."
            })
    private @Nullable String uri;

    @Option(
            names = "--cookie-file",
            paramLabel = "FILE",
            description = "Holds the cookie of the node; else SEGUE_COOKIE or ~/.erlang.cookie is used.")
    private @Nullable Path cookieFile;

    /** Whether the user named a target. */
    boolean isNamed() {
        return uri != null;
    }

    RuntimeAddress address() {
        return RuntimeAddress.parse(written());
    }

    /** The address as it was given. */
    String written() {
        return uri == null ? "sim:" : uri;
    }

    /** Opens the target. */
    UpgradeRuntime open(Surroundings around, TargetShape shape) {
        return open(around, address(), shape).runtime();
    }

    /** Opens another target with the same cookie. */
    TargetSource.OpenTarget open(Surroundings around, String other, TargetShape shape) {
        return open(around, RuntimeAddress.parse(other), shape);
    }

    private TargetSource.OpenTarget open(Surroundings around, RuntimeAddress address, TargetShape shape) {
        RuntimeProvider provider = Targets.provider(address);
        Path file = cookieFile == null ? null : around.directory().resolve(cookieFile);
        Optional<Secret> cookie = provider.isSimulated()
                ? Optional.empty()
                : Cookies.find(file, around.variable("SEGUE_COOKIE"), around.home());
        RuntimeRequest request =
                new RuntimeRequest(address.rest(), address.options(), cookie, shape, around.directory());
        return new TargetSource.OpenTarget(address.display(), provider.isSimulated(), provider.open(request));
    }
}
