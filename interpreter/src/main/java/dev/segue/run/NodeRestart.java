package dev.segue.run;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Restarts;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts the node anew and sees what comes back. Whatever was suspended ends with the node, so the ledger is struck off
 * and the guard is needed no more; it watches until the node goes down, since the request may not reach it.
 */
final class NodeRestart {

    /** Stopping and starting applications takes as long as they like. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Surroundings around;
    private final Map<String, String> versionsBefore = new LinkedHashMap<>();

    NodeRestart(Surroundings around) {
        this.around = around;
    }

    /**
     * Before the point of no return: notes the versions that run, and makes sure that they would come back.
     *
     * @throws RuntimeFailure.Refused if one would not
     */
    void prepare(Collection<String> applications) {
        for (String application : applications) {
            around.capability(Applications.class).version(application).ifPresent(version -> {
                around.capability(Restarts.class).demandReturn(application);
                versionsBefore.put(application, version);
            });
        }
    }

    /** Notes the versions that run, where something may restart the node that nobody wants restarted. */
    void note(Collection<String> applications) {
        for (String application : applications) {
            around.capability(Applications.class)
                    .version(application)
                    .ifPresent(version -> versionsBefore.put(application, version));
        }
    }

    /** After a restart that nobody asked for: gives in words what did not come back as it was. */
    List<String> restartedByItself() {
        long now = around.runtime.clock().nanoTime();
        around.ledger.strikeAll(now);
        around.guard.forget();
        return changed(around.capability(Applications.class).running());
    }

    /**
     * Restarts; gives in words what did not come back as it was.
     *
     * @throws RuntimeFailure.Refused if the node will not restart
     * @throws RuntimeFailure.Lost if it does not come back
     */
    List<String> restart() {
        long down = around.runtime.clock().nanoTime();
        List<Applications.Application> running =
                around.capability(Restarts.class).restart(versionsBefore.keySet(), PATIENCE);
        around.ledger.strikeAll(down);
        around.guard.forget();
        return changed(running);
    }

    private List<String> changed(List<Applications.Application> running) {
        Map<String, String> versions = new LinkedHashMap<>();
        running.forEach(application -> versions.put(application.name(), application.version()));
        return versionsBefore.entrySet().stream()
                .filter(before -> !before.getValue().equals(versions.get(before.getKey())))
                .map(before -> changed(before.getKey(), before.getValue(), versions.get(before.getKey())))
                .toList();
    }

    private static String changed(String application, String before, @Nullable String after) {
        return after == null
                ? application + " " + before + " does not run since the restart"
                : "%s came back as %s, not as %s".formatted(application, after, before);
    }
}
