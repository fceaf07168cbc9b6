package dev.segue.stdlib;

/**
 * A text that can be read only so often. A regular expression that tries without end reads without end, so this ends
 * it, on the thread that matches and without a clock.
 */
final class MeteredText implements CharSequence {

    /** About a tenth of a second of matching. */
    private static final long READS = 20_000_000;

    private static final long STRIDE = (1 << 14) - 1;

    /** Each character may be read this often, so that long texts have their share. */
    private static final long READS_PER_CHARACTER = 20;

    private final CharSequence text;
    private final Meter meter;

    private static final class Meter {
        private final Runnable checkpoint;
        private long left;

        private Meter(Runnable checkpoint) {
            this.checkpoint = checkpoint;
        }

        private void read() {
            if (--left < 0) {
                throw new Spent();
            }
            if ((left & STRIDE) == 0) {
                checkpoint.run();
            }
        }
    }

    /** Thrown when all is read. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Spent() {
            super("the text was read too often", null, false, false);
        }
    }

    /** Runs the checkpoint every so many reads: it may end the matching by an exception. */
    MeteredText(String text, Runnable checkpoint) {
        this(text, new Meter(checkpoint));
        meter.left = READS + READS_PER_CHARACTER * text.length();
    }

    private MeteredText(CharSequence text, Meter meter) {
        this.text = text;
        this.meter = meter;
    }

    @Override
    public char charAt(int index) {
        meter.read();
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
