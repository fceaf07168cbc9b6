package dev.segue.erlang.dist;

import dev.segue.erlang.codec.ByteBuilder;
import dev.segue.erlang.codec.TermEncoder;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;

/** Writes the packets between connected nodes: a length, 112, a control message and perhaps a message. */
final class Frames {
    static final int PASS_THROUGH = 112;

    static final int LINK = 1;
    static final int SEND = 2;
    static final int EXIT = 3;
    static final int REG_SEND = 6;
    static final int EXIT2 = 8;
    static final int SEND_TT = 12;
    static final int EXIT_TT = 13;
    static final int REG_SEND_TT = 16;
    static final int EXIT2_TT = 18;
    static final int MONITOR_P = 19;
    static final int DEMONITOR_P = 20;
    static final int MONITOR_P_EXIT = 21;
    static final int SEND_SENDER = 22;
    static final int SEND_SENDER_TT = 23;
    static final int SPAWN_REQUEST = 29;
    static final int SPAWN_REQUEST_TT = 30;
    static final int SPAWN_REPLY = 31;
    static final int SPAWN_REPLY_TT = 32;
    static final int UNLINK_ID = 35;
    static final int UNLINK_ID_ACK = 36;

    private static final int VERSION = 131;
    private static final int SMALL_TUPLE = 104;
    private static final int SMALL_INTEGER = 97;
    private static final Atom UNUSED = Atom.of("");

    private Frames() {}

    /** Begins a packet and gives the mark that {@link #end} takes. */
    static int begin(ByteBuilder out) {
        int mark = out.skip(4);
        out.u8(PASS_THROUGH);
        return mark;
    }

    static void end(ByteBuilder out, int mark) {
        out.patch32(mark, out.size() - mark - 4);
    }

    private static void control(ByteBuilder out, int operation, Term... rest) {
        out.u8(VERSION).u8(SMALL_TUPLE).u8(rest.length + 1).u8(SMALL_INTEGER).u8(operation);
        for (Term element : rest) {
            TermEncoder.writeBare(element, out);
        }
    }

    private static void alone(ByteBuilder out, int operation, Term... rest) {
        int mark = begin(out);
        control(out, operation, rest);
        end(out, mark);
    }

    static void send(ByteBuilder out, Pid to, Term message) {
        int mark = begin(out);
        control(out, SEND, UNUSED, to);
        TermEncoder.write(message, out);
        end(out, mark);
    }

    static void sendToName(ByteBuilder out, Pid from, Atom name, Term message) {
        int mark = begin(out);
        control(out, REG_SEND, from, UNUSED, name);
        TermEncoder.write(message, out);
        end(out, mark);
    }

    static void spawn(ByteBuilder out, Reference request, Pid from, Pid groupLeader, SpawnRequest spawn) {
        int mark = begin(out);
        Term entry = Tuple.of(
                spawn.module(), spawn.function(), Int.of(spawn.arguments().size()));
        control(out, SPAWN_REQUEST, request, from, groupLeader, entry, spawn.options());
        TermEncoder.write(spawn.arguments(), out);
        end(out, mark);
    }

    static void spawnReply(ByteBuilder out, Term request, Term to, Term result) {
        alone(out, SPAWN_REPLY, request, to, Int.of(0), result);
    }

    static void link(ByteBuilder out, Pid from, Pid to) {
        alone(out, LINK, from, to);
    }

    static void unlink(ByteBuilder out, long id, Pid from, Pid to) {
        alone(out, UNLINK_ID, Int.of(id), from, to);
    }

    static void unlinked(ByteBuilder out, Term id, Term from, Term to) {
        alone(out, UNLINK_ID_ACK, id, from, to);
    }

    static void exit(ByteBuilder out, Term from, Term to, Term reason) {
        alone(out, EXIT, from, to, reason);
    }

    static void exitSignal(ByteBuilder out, Pid from, Pid to, Term reason) {
        alone(out, EXIT2, from, to, reason);
    }

    static void monitor(ByteBuilder out, Pid from, Term process, Reference reference) {
        alone(out, MONITOR_P, from, process, reference);
    }

    static void demonitor(ByteBuilder out, Pid from, Term process, Reference reference) {
        alone(out, DEMONITOR_P, from, process, reference);
    }

    static void down(ByteBuilder out, Term process, Term to, Term reference, Term reason) {
        alone(out, MONITOR_P_EXIT, process, to, reference, reason);
    }
}
