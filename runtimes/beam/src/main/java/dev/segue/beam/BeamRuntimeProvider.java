package dev.segue.beam;

import dev.segue.erlang.dist.ConnectionOptions;
import dev.segue.erlang.dist.Cookie;
import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.dist.NodeName;
import dev.segue.runtime.RuntimeFailure.Unreachable;
import dev.segue.runtime.RuntimeFailure.WrongAddress;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.UpgradeRuntime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opens {@code beam://name@host}. The query may say {@code epmd=PORT}, where the port mapper does not listen on the port
 * that {@code ERL_EPMD_PORT} gives or on its usual one, and {@code hidden=true}, which is always so.
 */
public final class BeamRuntimeProvider implements RuntimeProvider {

    private static final Set<String> OPTIONS = Set.of("epmd", "hidden", "tls");
    private static final String EXAMPLE = "write it as beam://name@host, as beam://chat@127.0.0.1";

    @Override
    public String scheme() {
        return "beam";
    }

    @Override
    public boolean isSimulated() {
        return false;
    }

    @Override
    public UpgradeRuntime open(RuntimeRequest request) {
        ConnectionOptions options = options(request);
        try {
            return BeamTarget.at(options);
        } catch (DistributionException failure) {
            throw new Unreachable(Failures.sentence(failure), hint(failure, options.peer()));
        }
    }

    private static ConnectionOptions options(RuntimeRequest request) {
        request.options().keySet().stream()
                .filter(name -> !OPTIONS.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new WrongAddress("a beam target has no option " + unknown, "it has epmd and hidden");
                });
        refuse(request.options(), "tls", "true", "TLS distribution is not supported yet", "leave tls away");
        refuse(request.options(), "hidden", "false", "Segue only joins as a hidden node", "leave hidden away");
        ConnectionOptions options = ConnectionOptions.of(name(request.address()), cookie(request));
        return epmdPort(request).map(options::withEpmdPort).orElse(options);
    }

    private static void refuse(Map<String, String> options, String name, String value, String why, String hint) {
        String given = options.get(name);
        if (given != null && (given.equals(value) || !given.equals("true") && !given.equals("false"))) {
            throw new WrongAddress(
                    given.equals(value) ? why : "the option %s is true or false, not %s".formatted(name, given), hint);
        }
    }

    private static NodeName name(String address) {
        try {
            return NodeName.parse(address);
        } catch (IllegalArgumentException malformed) {
            throw new WrongAddress("%s is no address of a node".formatted(address), EXAMPLE);
        }
    }

    private static Cookie cookie(RuntimeRequest request) {
        return request.cookie()
                .map(secret -> secret.reveal().strip())
                .filter(text -> !text.isEmpty())
                .map(Cookie::of)
                .orElseThrow(() -> new Unreachable(
                        "there is no cookie for " + request.address(),
                        "give one with --cookie-file, SEGUE_COOKIE or ~/.erlang.cookie"));
    }

    private static Optional<Integer> epmdPort(RuntimeRequest request) {
        String given = request.options().getOrDefault("epmd", System.getenv().getOrDefault("ERL_EPMD_PORT", ""));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.matches("[0-9]{1,5}") && Integer.parseInt(given) >= 1 && Integer.parseInt(given) <= 0xffff) {
            return Optional.of(Integer.parseInt(given));
        }
        throw new WrongAddress("%s is no port of epmd".formatted(given), "give a number from 1 to 65535");
    }

    private static String hint(DistributionException failure, NodeName peer) {
        return switch (failure) {
            case DistributionException.EpmdUnreachable unreachable ->
                "start the node with -name or -sname; if epmd listens elsewhere, say ?epmd=PORT";
            case DistributionException.UnknownHost unknown -> "check the part behind the @ of " + peer;
            case DistributionException.NodeNotRegistered unknown ->
                "epmd -names, run on " + peer.host() + ", lists the nodes there";
            case DistributionException.ConnectionRefused refused ->
                "check whether the node still runs and whether a firewall stands between";
            case DistributionException.ConnectTimedOut late ->
                "check whether the node is overloaded and whether a firewall stands between";
            case DistributionException.CookieRejected rejected ->
                "give the node's cookie with --cookie-file, SEGUE_COOKIE or ~/.erlang.cookie";
            case DistributionException.NotAllowed refused -> "let the node allow it (net_kernel:allow/1)";
            case DistributionException.DuplicateName duplicate -> "try again: each run makes a name of its own";
            case DistributionException.ProtocolViolation violation -> "nodes of OTP 23 and newer are supported";
            case DistributionException.ConnectionClosed closed -> "try again, and look into the node's log";
        };
    }
}
