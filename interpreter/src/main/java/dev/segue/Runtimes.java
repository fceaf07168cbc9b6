package dev.segue;

import dev.segue.runtime.RuntimeProvider;
import dev.segue.source.Suggestions;
import dev.segue.source.UsageCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of targets that there are, each found by the scheme of an address. Immutable. */
public final class Runtimes {

    private final Map<String, RuntimeProvider> providers = new LinkedHashMap<>();

    private Runtimes(Collection<RuntimeProvider> providers) {
        for (RuntimeProvider provider : providers) {
            if (this.providers.putIfAbsent(provider.scheme(), provider) != null) {
                throw new IllegalArgumentException("two runtimes open targets of the scheme " + provider.scheme());
            }
        }
    }

    /**
     * Those of some providers.
     *
     * @throws IllegalArgumentException if two have one scheme
     */
    public static Runtimes of(Collection<RuntimeProvider> providers) {
        return new Runtimes(providers);
    }

    /**
     * Who opens targets of an address.
     *
     * @throws UsageError if nobody does, or the address names no target
     */
    public RuntimeProvider provider(RuntimeAddress address) {
        RuntimeProvider found = providers.get(address.scheme());
        if (found == null) {
            throw unknown(address.scheme());
        }
        if (!found.isSimulated() && address.rest().isEmpty()) {
            throw new UsageError(
                    UsageCode.ADDRESS,
                    "the address " + address.scheme() + ": does not say which node",
                    "write " + address.scheme() + "://name@host");
        }
        return found;
    }

    private UsageError unknown(String scheme) {
        List<String> schemes = providers.keySet().stream().sorted().toList();
        String hint = Suggestions.hint(scheme, schemes)
                .orElse(schemes.isEmpty() ? "there are no runtimes here" : "known are: " + String.join(", ", schemes));
        return new UsageError(UsageCode.ADDRESS, "there is no runtime \"" + scheme + "\"", hint);
    }
}
