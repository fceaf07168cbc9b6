package dev.segue.erlang.codec;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.ExternalFun;
import dev.segue.erlang.term.LocalFun;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Port;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import java.util.Arrays;
import java.util.List;

/** Reads what names something on a node: pids, ports, references and funs, in their present and their older forms. */
final class IdentifierReader {
    private final Input input;
    private final TermReader terms;

    IdentifierReader(Input input, TermReader terms) {
        this.input = input;
        this.terms = terms;
    }

    Term read(int tag) {
        return switch (tag) {
            case Tag.NEW_PID -> new Pid(terms.atom(), input.i32(), input.i32(), input.i32());
            case Tag.PID -> new Pid(terms.atom(), input.i32(), input.i32(), input.u8());
            case Tag.V4_PORT -> new Port(terms.atom(), input.i64(), input.i32());
            case Tag.NEW_PORT -> new Port(terms.atom(), unsigned(), input.i32());
            case Tag.PORT -> new Port(terms.atom(), unsigned(), input.u8());
            case Tag.NEWER_REFERENCE -> reference(true);
            case Tag.NEW_REFERENCE -> reference(false);
            case Tag.REFERENCE -> oldReference();
            case Tag.EXPORT -> external();
            case Tag.NEW_FUN -> local();
            case Tag.LOCAL -> throw input.malformed("A term in a node's own format stands inside another.");
            default -> throw input.malformed("There is no term with tag " + tag + ".");
        };
    }

    private long unsigned() {
        return Integer.toUnsignedLong(input.i32());
    }

    private Term reference(boolean newer) {
        int count = input.u16();
        if (count < 1 || count > Reference.MAX_WORDS) {
            throw input.malformed("A reference has " + count + " words.");
        }
        Atom node = terms.atom();
        int creation = newer ? input.i32() : input.u8();
        Integer[] words = new Integer[count];
        for (int index = 0; index < count; index++) {
            words[index] = input.i32();
        }
        return new Reference(node, creation, List.of(words));
    }

    private Term oldReference() {
        Atom node = terms.atom();
        int word = input.i32();
        return new Reference(node, input.u8(), List.of(word));
    }

    private Term external() {
        Atom module = terms.atom();
        Atom function = terms.atom();
        int arity = small();
        if (arity < 0 || arity > 255) {
            throw input.malformed("A function's arity is no number from 0 to 255.");
        }
        return new ExternalFun(module, function, arity);
    }

    /** An integer where nothing else may stand, so that nothing can be nested there. */
    private int small() {
        return switch (input.u8()) {
            case Tag.SMALL_INTEGER -> input.u8();
            case Tag.INTEGER -> input.i32();
            default -> throw input.malformed("A fun holds something else where a number belongs.");
        };
    }

    /** Keeps the encoding as it is; its parts are read all the same, to know that they are well formed. */
    private Term local() {
        int start = input.position();
        int size = input.length();
        int arity = input.u8();
        input.take(16 + 4);
        int free = input.length();
        Atom module = terms.atom();
        small();
        small();
        int creator = input.u8();
        if (creator != Tag.NEW_PID && creator != Tag.PID) {
            throw input.malformed("A fun does not say which process made it.");
        }
        read(creator);
        terms.elements(free);
        if (input.position() - start != size) {
            throw input.malformed("A fun is not of the size that it claims.");
        }
        return new LocalFun(module, arity, Binary.wrap(Arrays.copyOfRange(input.bytes, start, input.position())));
    }
}
