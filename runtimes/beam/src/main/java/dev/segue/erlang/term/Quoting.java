package dev.segue.erlang.term;

/** Names and texts in Erlang syntax, quoted where they have to be, with escapes for what does not show. */
public final class Quoting {
    private static final int BYTE_ORDER_MARK = 0xfeff;

    private Quoting() {}

    /** Appends an atom, at most that many characters of it if it needs quotes. */
    public static void atom(StringBuilder out, String name, int limit) {
        if (Letters.isPlainAtom(name)) {
            out.append(name);
        } else {
            quoted(out, name, '\'', limit);
        }
    }

    /** Appends a text between quotes, at most that many characters of it. */
    public static void quoted(StringBuilder out, String text, char quote, int limit) {
        out.append(quote);
        int index = 0;
        for (int count = 0; index < text.length() && count < limit; count++) {
            int code = text.codePointAt(index);
            character(out, code, quote);
            index += Character.charCount(code);
        }
        out.append(quote);
    }

    private static void character(StringBuilder out, int code, char quote) {
        switch (code) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\\' -> out.append("\\\\");
            default -> {
                if (code == quote) {
                    out.append('\\').append(quote);
                } else if (Character.isISOControl(code) || code == BYTE_ORDER_MARK) {
                    out.append("\\x{").append(Integer.toHexString(code)).append('}');
                } else {
                    out.appendCodePoint(code);
                }
            }
        }
    }
}
