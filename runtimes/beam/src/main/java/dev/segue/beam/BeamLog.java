package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.runtime.TargetLog;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A node's log, by the message that OTP's own {@code logger} sends from node to node (KERNEL, {@code logger_proxy}): one
 * send, nothing awaited, and what is logged first is written first.
 */
final class BeamLog implements TargetLog {

    private final Requests requests;
    private final Term user;

    /** The group leader is the node's own: events of a foreign one are filtered out by the default handler. */
    BeamLog(Peer peer, Requests requests) {
        this.requests = requests;
        this.user = peer.call("erlang", "whereis", Atom.of("user"));
    }

    @Override
    public void log(Level level, String message) {
        Map<Term, Term> metadata = new LinkedHashMap<>();
        metadata.put(Atom.of("pid"), requests.pid());
        metadata.put(Atom.of("gl"), user);
        metadata.put(Atom.of("time"), Int.of(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now())));
        requests.send(
                "logger_proxy",
                Tuple.of(
                        Atom.of("log"),
                        Atom.of(name(level)),
                        ListTerm.charlist("~ts"),
                        ListTerm.of(Binary.utf8(message)),
                        new MapTerm(metadata)));
    }

    private static String name(Level level) {
        return switch (level) {
            case DEBUG -> "debug";
            case INFO -> "info";
            case WARN -> "warning";
            case ERROR -> "error";
        };
    }
}
