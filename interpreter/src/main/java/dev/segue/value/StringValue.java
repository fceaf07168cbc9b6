package dev.segue.value;

/** Text: a sequence of Unicode code points. */
public record StringValue(String text) implements Value {

    @Override
    public Kind kind() {
        return Kind.STRING;
    }

    @Override
    public String literal() {
        return Texts.quoted(text);
    }

    @Override
    public String display() {
        return text;
    }

    @Override
    public String toString() {
        return literal();
    }
}
