package dev.segue.value;

/** How many of something there are, in messages. */
public final class Counted {

    private Counted() {}

    /** A number and what is counted: {@code 1 process}, {@code 12 processes}. */
    public static String of(long number, String one, String many) {
        return number + " " + word(number, one, many);
    }

    /** What is counted, for a number that stands elsewhere. */
    public static String word(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** {@code 1 process}, {@code 12 processes}. */
    public static String processes(long number) {
        return of(number, "process", "processes");
    }
}
