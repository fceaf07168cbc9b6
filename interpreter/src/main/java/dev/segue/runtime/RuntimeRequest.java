package dev.segue.runtime;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What to open.
 *
 * @param address what stands behind the scheme and {@code //}, without the query: {@code chat@127.0.0.1}, a scenario file
 * @param options the query's options
 * @param cookie the secret, where the scheme needs one
 * @param shape what the script expects to find; a simulator builds it when no scenario is named
 * @param directory the folder from which a relative path counts
 */
public record RuntimeRequest(
        String address, Map<String, String> options, Optional<Secret> cookie, TargetShape shape, Path directory) {

    /** Keeps an immutable copy. */
    public RuntimeRequest {
        options = Map.copyOf(options);
    }
}
