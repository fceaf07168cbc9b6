package dev.segue.beam;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.BigInt;
import dev.segue.erlang.term.Binary;
import dev.segue.erlang.term.BitString;
import dev.segue.erlang.term.ExternalFun;
import dev.segue.erlang.term.FloatTerm;
import dev.segue.erlang.term.ImproperList;
import dev.segue.erlang.term.Int;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.LocalFun;
import dev.segue.erlang.term.LocalTerm;
import dev.segue.erlang.term.MapTerm;
import dev.segue.erlang.term.Pid;
import dev.segue.erlang.term.Port;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.BytesValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Terms of the node as values of the language: the chapter «Terms of the target». */
final class ValueReader {

    private ValueReader() {}

    /** The value that is the term's like; a {@link TermHandle} where the language has none. */
    static Value value(Term term) {
        return switch (term) {
            case Atom atom -> atom(atom);
            case Int(long number) -> IntegerValue.of(number);
            case BigInt big -> IntegerValue.of(big.value());
            case FloatTerm(double number) -> new FloatValue(number);
            case Binary binary -> binary(binary);
            case ListTerm list ->
                new ListValue(list.elements().stream().map(ValueReader::value).toList());
            case Tuple tuple ->
                new TupleValue(tuple.elements().stream().map(ValueReader::value).toList());
            case MapTerm map -> map(map);
            case Pid pid -> new TermHandle(pid);
            case Port port -> new TermHandle(port);
            case Reference reference -> new TermHandle(reference);
            case ExternalFun fun -> new TermHandle(fun);
            case LocalFun fun -> new TermHandle(fun);
            case LocalTerm local -> new TermHandle(local);
            case BitString bits -> new TermHandle(bits);
            case ImproperList list -> new TermHandle(list);
        };
    }

    private static Value atom(Atom atom) {
        return switch (atom.name()) {
            case "true" -> BooleanValue.TRUE;
            case "false" -> BooleanValue.FALSE;
            case "nil" -> NilValue.NIL;
            default -> new AtomValue(atom.name());
        };
    }

    private static Value binary(Binary binary) {
        Optional<String> text = binary.text();
        return text.isPresent() ? new StringValue(text.get()) : new BytesValue(binary.bytes());
    }

    /** A map whose keys are equal in the language though not on the node (1 and 1.0) stays whole as a handle. */
    private static Value map(MapTerm map) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        map.entries().forEach((key, value) -> entries.put(value(key), value(value)));
        return entries.size() == map.entries().size() ? new MapValue(entries) : new TermHandle(map);
    }
}
