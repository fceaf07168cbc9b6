package dev.segue.value;

/** An amount of memory in bytes. */
public record SizeValue(long bytes) implements Value, Comparable<SizeValue> {

    private static final String[] UNITS = {"GiB", "MiB", "KiB"};

    @Override
    public Kind kind() {
        return Kind.SIZE;
    }

    @Override
    public String literal() {
        long unit = 1L << 30;
        for (String name : UNITS) {
            if (bytes != 0 && bytes % unit == 0) {
                return bytes / unit + name;
            }
            unit >>= 10;
        }
        return bytes + "B";
    }

    @Override
    public int compareTo(SizeValue other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return literal();
    }
}
