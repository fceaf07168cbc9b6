package dev.segue.erlang.dist;

import dev.segue.erlang.codec.TermDecoder;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives every packet from the peer to the local process that it is for; runs in the reader. */
final class Dispatcher {
    private static final Atom NO_PROCESS = Atom.of("noproc");
    private static final Atom NOT_SUPPORTED = Atom.of("notsup");

    private final Connection connection;
    private final TermDecoder decoder = new TermDecoder();
    private final Greeter greeter = new Greeter(decoder);

    Dispatcher(Connection connection) {
        this.connection = connection;
    }

    void packet(byte[] bytes, int offset, int end) {
        int message = PlainSend.messageOffset(bytes, offset, end);
        if (message > 0) {
            deliver(connection.process(PlainSend.receiver(bytes, message)), bytes, message, end);
        } else if (bytes[offset] == Frames.PASS_THROUGH) {
            TermDecoder.Prefix control = decoder.decodePrefix(bytes, offset + 1, end);
            control(elements(control.term()), bytes, control.end(), end);
        } else {
            throw new IllegalControlException("A packet is of unknown kind " + (bytes[offset] & 0xff) + ".");
        }
    }

    private static Tuple elements(Term control) {
        if (control instanceof Tuple tuple && tuple.size() >= 1 && tuple.at(0) instanceof Int) {
            return tuple;
        }
        throw new IllegalControlException("A control message is no tuple with a number.");
    }

    private void control(Tuple control, byte[] bytes, int offset, int end) {
        int operation = (int) ((Int) control.at(0)).value();
        switch (operation) {
            case Frames.SEND, Frames.SEND_SENDER, Frames.SEND_TT, Frames.SEND_SENDER_TT ->
                deliver(local(at(control, 2)), bytes, offset, end);
            case Frames.REG_SEND, Frames.REG_SEND_TT -> named(at(control, 3), bytes, offset, end);
            case Frames.EXIT -> exit(control, at(control, 3), true);
            case Frames.EXIT_TT -> exit(control, at(control, 4), true);
            case Frames.EXIT2 -> exit(control, at(control, 3), false);
            case Frames.EXIT2_TT -> exit(control, at(control, 4), false);
            case Frames.MONITOR_P_EXIT -> down(control);
            case Frames.SPAWN_REPLY, Frames.SPAWN_REPLY_TT -> spawnReply(control);
            case Frames.LINK -> link(at(control, 1), at(control, 2));
            case Frames.UNLINK_ID -> unlink(at(control, 1), at(control, 2), at(control, 3));
            case Frames.MONITOR_P -> monitor(at(control, 1), at(control, 2), at(control, 3));
            case Frames.DEMONITOR_P -> ifLocal(at(control, 2), process -> process.watchedNoMore(at(control, 3)));
            case Frames.SPAWN_REQUEST, Frames.SPAWN_REQUEST_TT -> refuseSpawn(at(control, 1), at(control, 2));
            default -> {
                // Group leaders, acknowledgements and what newer nodes may add mean nothing to us.
            }
        }
    }

    private static Term at(Tuple control, int index) {
        if (index >= control.size()) {
            throw new IllegalControlException("A control message has too few elements.");
        }
        return control.at(index);
    }

    private static void deliver(@Nullable LocalProcess process, byte[] bytes, int offset, int end) {
        if (process != null) {
            process.receiver().message(bytes, offset, end);
        }
    }

    private @Nullable LocalProcess local(Term pid) {
        return pid instanceof Pid local && connection.isSelf(local.node()) ? connection.process(local.id()) : null;
    }

    private void ifLocal(Term pid, Consumer<LocalProcess> action) {
        LocalProcess process = local(pid);
        if (process != null) {
            action.accept(process);
        }
    }

    private void named(Term name, byte[] bytes, int offset, int end) {
        if (Greeter.NAME.equals(name)) {
            greeter.answer(bytes, offset, end, connection);
        }
    }

    private void exit(Tuple control, Term reason, boolean byLink) {
        if (at(control, 1) instanceof Pid from) {
            ifLocal(at(control, 2), process -> {
                if (byLink) {
                    process.exitByLink(from, reason);
                } else {
                    process.receiver().signal(new Signal.Exit(from, reason));
                }
            });
        }
    }

    private void down(Tuple control) {
        if (at(control, 3) instanceof Reference reference) {
            ifLocal(at(control, 2), process -> process.down(reference, control.at(1), at(control, 4)));
        }
    }

    private void spawnReply(Tuple control) {
        if (at(control, 1) instanceof Reference request) {
            ifLocal(at(control, 2), process -> process.spawnReply(request, at(control, 4)));
        }
    }

    private void link(Term from, Term to) {
        LocalProcess process = local(to);
        if (process != null && from instanceof Pid other) {
            process.linkedBy(other);
        } else {
            connection.trySend(out -> Frames.exit(out, to, from, NO_PROCESS));
        }
    }

    private void unlink(Term id, Term from, Term to) {
        connection.trySend(out -> Frames.unlinked(out, id, to, from));
        if (from instanceof Pid other) {
            ifLocal(to, process -> process.unlinkedBy(other));
        }
    }

    private void monitor(Term watcher, Term process, Term reference) {
        LocalProcess local = local(process);
        if (local != null) {
            local.watchedBy(watcher, reference);
        } else if (!Greeter.NAME.equals(process)) {
            connection.trySend(out -> Frames.down(out, process, watcher, reference, NO_PROCESS));
        }
    }

    private void refuseSpawn(Term request, Term from) {
        connection.trySend(out -> Frames.spawnReply(out, request, from, NOT_SUPPORTED));
    }
}
