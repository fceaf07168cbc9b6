package dev.segue.cli.target;

import dev.segue.UsageError;
import dev.segue.runtime.RuntimeProvider;
import dev.segue.source.Suggestions;
import dev.segue.source.UsageCode;
import java.util.List;
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
        List<RuntimeProvider> all = ServiceLoader.load(RuntimeProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        RuntimeProvider found = all.stream()
                .filter(provider -> provider.scheme().equals(address.scheme()))
                .findFirst()
                .orElseThrow(() -> unknown(address.scheme(), all));
        if (!found.isSimulated() && address.rest().isEmpty()) {
            throw new UsageError(
                    UsageCode.ADDRESS,
                    "the address " + address.scheme() + ": does not say which node",
                    "write " + address.scheme() + "://name@host");
        }
        return found;
    }

    private static UsageError unknown(String scheme, List<RuntimeProvider> all) {
        List<String> schemes =
                all.stream().map(RuntimeProvider::scheme).sorted().toList();
        String hint = Suggestions.hint(scheme, schemes)
                .orElse(
                        schemes.isEmpty()
                                ? "this build of Segue has no runtimes"
                                : "known are: " + String.join(", ", schemes));
        return new UsageError(UsageCode.ADDRESS, "there is no runtime \"" + scheme + "\"", hint);
    }
}
