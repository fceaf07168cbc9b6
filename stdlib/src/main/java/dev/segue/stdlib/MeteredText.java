package dev.segue.stdlib;

/**
 * A text that can be read only so often. A regular expression that tries without end reads without end, so this ends
 * it, on the thread that matches and without a clock.
 */
final class MeteredText implements CharSequence {

    /** About a tenth of a second of matching. */
    private static final long READS = 20_000_000;

    /** Each character may be read this often, so that long texts have their share. */
    private static final long READS_PER_CHARACTER = 20;

    private final CharSequence text;
    private final Meter meter;

    private static final class Meter {
        private long left;
    }

    /** Thrown when all is read. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Spent() {
            super("the text was read too often", null, false, false);
        }
    }

    MeteredText(String text) {
        this(text, new Meter());
        meter.left = READS + READS_PER_CHARACTER * text.length();
    }

    private MeteredText(CharSequence text, Meter meter) {
        this.text = text;
        this.meter = meter;
    }

    @Override
    public char charAt(int index) {
        if (--meter.left < 0) {
            throw new Spent();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new MeteredText(text.subSequence(start, end), meter);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
