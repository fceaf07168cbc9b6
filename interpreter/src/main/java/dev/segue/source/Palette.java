package dev.segue.source;

/** Colours of a terminal, or none. */
record Palette(boolean colored) {
    String severity(Severity severity, String text) {
        return paint(severity == Severity.ERROR ? "1;31" : "1;33", text);
    }

    String strong(String text) {
        return paint("1", text);
    }

    String frame(String text) {
        return paint("34", text);
    }

    String related(String text) {
        return paint("36", text);
    }

    String hint(String text) {
        return paint("32", text);
    }

    private String paint(String style, String text) {
        return colored && !text.isEmpty() ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }
}
