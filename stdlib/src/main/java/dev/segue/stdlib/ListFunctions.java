package dev.segue.stdlib;

import dev.segue.eval.Elements;
import dev.segue.eval.FailureKind;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.SegueFunction;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.Sequence;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Functions of lists and ranges. */
public final class ListFunctions {

    @SegueFunction(
            name = "count",
            documentation = "How many elements a list, range or tuple has, entries a map, code points a string.")
    public BigInteger count(
            @Named(
                            value = "whole",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.TUPLE, Kind.MAP, Kind.STRING})
                    Value whole) {
        return switch (whole) {
            case Sequence sequence -> sequence.count();
            case TupleValue tuple -> BigInteger.valueOf(tuple.elements().size());
            case MapValue map -> BigInteger.valueOf(map.entries().size());
            case StringValue text ->
                BigInteger.valueOf(text.text().codePointCount(0, text.text().length()));
            case Value other -> throw new ScriptFailure(FailureKind.TYPE, other.literal() + " cannot be counted");
        };
    }

    @SegueFunction(name = "first", documentation = "The first element. Fails with kind :key if there is none.")
    public Value first(@Named("list") Sequence list) {
        return at(list, BigInteger.ZERO);
    }

    @SegueFunction(name = "last", documentation = "The last element. Fails with kind :key if there is none.")
    public Value last(@Named("list") Sequence list) {
        return at(list, list.count().subtract(BigInteger.ONE));
    }

    private static Value at(Sequence list, BigInteger place) {
        if (list.count().signum() == 0) {
            throw new ScriptFailure(FailureKind.KEY, "the list is empty");
        }
        return list.at(place);
    }

    @SegueFunction(name = "reverse", documentation = "The elements from the last to the first.")
    public Value reverse(Invocation invocation, @Named("list") Sequence list) {
        return new ListValue(new ArrayList<>(Elements.list(list, invocation.context())).reversed());
    }

    @SegueFunction(
            name = "zip",
            documentation = "Pairs of the elements at the same places, as many as the shorter list has.")
    public Value zip(Invocation invocation, @Named("left") Sequence left, @Named("right") Sequence right) {
        int count = left.count()
                .min(right.count())
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .intValueExact();
        Elements.checkSize(count, invocation.context());
        List<Value> pairs = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            BigInteger at = BigInteger.valueOf(place);
            pairs.add(TupleValue.of(left.at(at), right.at(at)));
        }
        return new ListValue(pairs);
    }

    @SegueFunction(
            name = "flatten",
            documentation = "The elements, with those of lists and ranges inside it, at any depth, in their place.")
    public Value flatten(Invocation invocation, @Named("list") Sequence list) {
        List<Value> flat = new ArrayList<>();
        flatten(list, flat, invocation);
        return new ListValue(flat);
    }

    private static void flatten(Sequence list, List<Value> flat, Invocation invocation) {
        for (Value element : list) {
            invocation.context().tick();
            if (element instanceof Sequence inner) {
                flatten(inner, flat, invocation);
            } else {
                flat.add(element);
                Elements.checkSize(flat.size(), invocation.context());
            }
        }
    }

    @SegueFunction(name = "unique", documentation = "The elements without those that are equal to an earlier one.")
    public Value unique(Invocation invocation, @Named("list") Sequence list) {
        return new ListValue(List.copyOf(new LinkedHashSet<>(Elements.list(list, invocation.context()))));
    }
}
