package dev.segue.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes the choices of the generators, and bounds how deep what they give is nested. */
public final class Choice {
    private final Random random;
    private int depth;

    /**
     * A source of choices.
     *
     * @param depth how deep expressions, statements and sections may be nested
     */
    public Choice(Random random, int depth) {
        this.random = random;
        this.depth = depth;
    }

    /** Whether something happens that does so in this many of a hundred cases. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A number from 0 up to but not including a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One of these, each as likely as the others. */
    @SafeVarargs
    final <T> T of(T... options) {
        return options[random.nextInt(options.length)];
    }

    /** One of these generators' results, each as likely as the others. */
    @SafeVarargs
    final Code oneOf(Supplier<Code>... generators) {
        return of(generators).get();
    }

    /** Up to so many results of a generator, often fewer. */
    List<Code> some(int most, Supplier<Code> generator) {
        List<Code> codes = new ArrayList<>();
        int count = below(below(most + 1) + 1);
        while (codes.size() < count) {
            codes.add(generator.get());
        }
        return codes;
    }

    /** One that is nested deeper, or a shallow one if that would be too deep. */
    Code deeper(Supplier<Code> shallow, Supplier<Code> deep) {
        if (depth <= 0) {
            return shallow.get();
        }
        depth--;
        try {
            return deep.get();
        } finally {
            depth++;
        }
    }

    /** The code, or none. */
    Code maybe(int percent, Supplier<Code> generator) {
        return percent(percent) ? generator.get() : Code.NONE;
    }
}
