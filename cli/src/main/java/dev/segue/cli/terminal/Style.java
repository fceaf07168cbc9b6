package dev.segue.cli.terminal;

/** Colours and weights, or nothing where there is to be no colour. */
public enum Style {
    PLAIN(false),
    COLOURED(true);

    /** What a colour begins with, */
    static final char ESCAPE = '\u001B';

    /** and what it ends with. */
    static final char END = 'm';

    private final boolean coloured;

    Style(boolean coloured) {
        this.coloured = coloured;
    }

    /** With colour or without. */
    public static Style of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    /** Whether it adds anything at all. */
    public boolean isColoured() {
        return coloured;
    }

    public String bold(String text) {
        return wrap("1", text);
    }

    public String dim(String text) {
        return wrap("2", text);
    }

    public String red(String text) {
        return wrap("31", text);
    }

    public String green(String text) {
        return wrap("32", text);
    }

    public String yellow(String text) {
        return wrap("33", text);
    }

    public String cyan(String text) {
        return wrap("36", text);
    }

    private String wrap(String code, String text) {
        return coloured && !text.isEmpty() ? ESCAPE + "[" + code + END + text + ESCAPE + "[0" + END : text;
    }
}
