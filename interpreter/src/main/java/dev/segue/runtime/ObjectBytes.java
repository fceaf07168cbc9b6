package dev.segue.runtime;

/** Object code, kept as the runtime keeps it; never printed. */
public final class ObjectBytes {

    private final byte[] bytes;

    /** Takes the array over: the caller no longer touches it. */
    public ObjectBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes themselves, not a copy; not to be written to. */
    public byte[] content() {
        return bytes;
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
