package dev.segue.cli.target;

import dev.segue.RuntimeAddress;
import dev.segue.Runtimes;
import dev.segue.UsageError;
import dev.segue.runtime.RuntimeProvider;
import java.util.ServiceLoader;

/** The kinds of targets that there are. */
public final class Targets {
    private Targets() {}

    /**
     * Who opens targets of this scheme.
     *
     * @throws UsageError if nobody does
     */
    public static RuntimeProvider provider(RuntimeAddress address) {
        return Runtimes.of(ServiceLoader.load(RuntimeProvider.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList())
                .provider(address);
    }
}
