package dev.segue.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An output that remembers why it could not take all that was written. Print streams keep that to themselves, and a script
 * that is formatted onto a full disk would be lost without a word.
 */
final class WatchedOutput extends FilterOutputStream {
    private volatile @Nullable String trouble;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException lost) {
            trouble = String.valueOf(lost.getMessage());
            throw lost;
        }
    }

    /** Why something was lost; empty if nothing was, or only because nobody reads any more, as behind {@code | head}. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble).filter(message -> !message.contains("Broken pipe"));
    }
}
