package dev.segue.cli.terminal;

import java.util.List;

/**
 * What stands at the two ends of the program.
 *
 * @param input whether a person types
 * @param output whether standard output is seen by a person
 * @param error whether standard error is seen by a person
 * @param columns the width, 80 if it is not known
 * @param rows the height, 24 if it is not known
 */
public record Terminal(boolean input, boolean output, boolean error, int columns, int rows) {

    /** Pipes at every end. */
    public static final Terminal NONE = new Terminal(false, false, false, 80, 24);

    private static final int LEAST_COLUMNS = 20;
    private static final int MOST_COLUMNS = 500;

    /** Sizes out of any reason count as unknown. */
    public Terminal {
        columns = columns < LEAST_COLUMNS || columns > MOST_COLUMNS ? 80 : columns;
        rows = rows < 5 || rows > 1000 ? 24 : rows;
    }

    /**
     * As the launcher found it.
     *
     * @param ends which of {@code in,out,err,} are terminals
     * @param size rows and columns, as {@code stty size} prints them; may be empty
     */
    public static Terminal of(String ends, String size) {
        String[] numbers = size.strip().split("\\s+");
        boolean known = numbers.length == 2;
        return new Terminal(
                ends.contains("in,"),
                ends.contains("out,"),
                ends.contains("err,"),
                known ? number(numbers[1]) : 0,
                known ? number(numbers[0]) : 0);
    }

    /** The lines that standard output gets for some: a screen as many as it needs for each, a pipe each whole. */
    public List<String> onOutput(List<String> lines) {
        return shown(output, lines);
    }

    /** The same for standard error. */
    public List<String> onError(List<String> lines) {
        return shown(error, lines);
    }

    private List<String> shown(boolean screen, List<String> lines) {
        return screen
                ? lines.stream()
                        .flatMap(line -> Width.hang(line, columns).stream())
                        .toList()
                : lines;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
