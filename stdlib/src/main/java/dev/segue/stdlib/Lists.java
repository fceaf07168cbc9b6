package dev.segue.stdlib;

import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.ListValue;
import dev.segue.value.Sequence;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists, and ranges wherever lists are taken. */
@FunctionArea("Lists")
public final class Lists {

    /** For the registry. */
    public Lists() {}

    @SegueFunction(
            name = "first",
            documentation = "The first element of a list or range. An empty one fails with kind :key.",
            example = "first([1, 2])  # 1")
    public Value first(@Named("xs") Sequence xs) {
        return at("first", xs, BigInteger.ZERO);
    }

    @SegueFunction(
            name = "last",
            documentation = "The last element of a list or range. An empty one fails with kind :key.",
            example = "last(1..3)  # 3")
    public Value last(@Named("xs") Sequence xs) {
        return at("last", xs, xs.count().subtract(BigInteger.ONE));
    }

    private static Value at(String function, Sequence xs, BigInteger index) {
        if (xs.count().signum() == 0) {
            throw Refusal.empty(function, xs);
        }
        return xs.at(index);
    }

    @SegueFunction(
            name = "reverse",
            documentation = "The elements of a list or range, the last one first.",
            example = "reverse([1, 2])  # [2, 1]")
    public ListValue reverse(Invocation invocation, @Named("xs") Sequence xs) {
        return new ListValue(new Bounds(invocation).elements(xs).reversed());
    }

    @SegueFunction(
            name = "unique",
            documentation =
                    "The elements without those that equal an earlier one, in their order. 1 and 1.0 are equal.",
            example = "unique([1, 1.0, 2])  # [1, 2]")
    public ListValue unique(Invocation invocation, @Named("xs") Sequence xs) {
        Set<Value> seen = new LinkedHashSet<>();
        for (Value each : new Bounds(invocation).elements(xs)) {
            invocation.context().tick();
            seen.add(each);
        }
        return new ListValue(List.copyOf(seen));
    }

    @SegueFunction(
            name = "zip",
            documentation = "The pairs (a, b) of the elements of two lists at the same place; as many as the shorter"
                    + " one has.",
            example = "zip([1, 2], [:a, :b])  # [(1, :a), (2, :b)]")
    public ListValue zip(Invocation invocation, @Named("xs") Sequence xs, @Named("ys") Sequence ys) {
        new Bounds(invocation).size(xs.count().min(ys.count()));
        List<Value> pairs = new ArrayList<>();
        Iterator<Value> right = ys.iterator();
        for (Value left : xs) {
            if (!right.hasNext()) {
                break;
            }
            invocation.context().tick();
            pairs.add(TupleValue.of(left, right.next()));
        }
        return new ListValue(pairs);
    }

    @SegueFunction(
            name = "flatten",
            documentation = "One list of all elements, those of lists and ranges inside it in their place, however deep"
                    + " they are. Tuples and maps stay as they are.",
            example = "flatten([1, [2, [3]]])  # [1, 2, 3]")
    public ListValue flatten(Invocation invocation, @Named("xs") Sequence xs) {
        Bounds bounds = new Bounds(invocation);
        List<Value> flat = new ArrayList<>();
        Deque<Iterator<Value>> open = new ArrayDeque<>();
        open.push(xs.iterator());
        while (!open.isEmpty()) {
            invocation.context().tick();
            Iterator<Value> innermost = open.element();
            if (!innermost.hasNext()) {
                open.pop();
                continue;
            }
            switch (innermost.next()) {
                case Sequence inner -> open.push(inner.iterator());
                case Value element -> bounds.add(flat, element);
            }
        }
        return new ListValue(flat);
    }
}
