package dev.segue.value;

/** A name that stands for itself: {@code :ok}, {@code :"any atom"}. */
public record AtomValue(String name) implements Value {

    @Override
    public Kind kind() {
        return Kind.ATOM;
    }

    @Override
    public String literal() {
        return ":" + (Texts.isName(name) ? name : Texts.quoted(name));
    }

    @Override
    public String toString() {
        return literal();
    }
}
