package dev.segue.generate;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generates texts of scripts that have no error of the grammar; they need not make sense. From one state of the random
 * numbers comes one script. The arbitraries do not shrink: a smaller script is found by asking for a smaller one.
 */
public final class Scripts {
    private Scripts() {}

    /**
     * A whole script or library.
     *
     * @param items how many items it has at most
     * @param wildness of a hundred gaps between tokens, how many hold line breaks or comments
     */
    public static String script(Random random, int items, int wildness) {
        Choice choose = new Choice(random, 4);
        Words words = new Words(choose);
        Expressions expressions = new Expressions(choose, words, new Patterns(choose, words));
        return new Spacing(choose, wildness).write(new Items(choose, words, expressions).file(items));
    }

    /**
     * One expression.
     *
     * @param depth how deep it is nested at most
     */
    public static String expression(Random random, int depth) {
        Choice choose = new Choice(random, depth);
        Words words = new Words(choose);
        Code code = new Expressions(choose, words, new Patterns(choose, words)).expression();
        return new Spacing(choose, 5).write(code);
    }

    /** Scripts of all sizes, from bare ones to such as are full of comments. */
    public static Arbitrary<String> scripts() {
        return Arbitraries.randomValue(random -> script(random, 1 + random.nextInt(12), random.nextInt(30)));
    }

    /** Expressions of all depths. */
    public static Arbitrary<String> expressions() {
        return Arbitraries.randomValue(random -> expression(random, random.nextInt(6)));
    }
}
