package dev.segue.cli.session;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jline.reader.LineReader;
import org.jline.reader.impl.history.DefaultHistory;

/** What was entered in this session and those before; what may hold a secret is remembered in this session alone. */
final class PrivateHistory extends DefaultHistory {
    private static final Pattern SECRET = Pattern.compile(
            "(?i)cookie|passw|passphrase|secret|token|credential|api_?key|private_?key|\\w:[^\\s/@\"]+@");

    /** Attached to this reader, kept in this file, which exists and is for its owner alone. */
    PrivateHistory(LineReader reader, Path file) {
        reader.setVariable(LineReader.HISTORY_FILE, file);
        attach(reader);
    }

    @Override
    public boolean isPersistable(Entry entry) {
        return !mayHoldSecret(entry.line()) && super.isPersistable(entry);
    }

    /** Whether a text names something that is usually kept secret, or has a password in an address. */
    static boolean mayHoldSecret(String text) {
        return SECRET.matcher(text).find();
    }
}
