package dev.segue.run;

import dev.segue.runtime.Code;
import dev.segue.runtime.RuntimeFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the run knows of code: the version that it goes to, which modules that changes, and the object code that ran
 * before, so that it can be loaded back. What changes is found once for each application and stays the answer for the
 * whole run, also after the load.
 */
final class CodeKeeper {

    private final Code code;
    private final String application;
    private final String targetVersion;
    private final Optional<Path> directory;
    private final Map<String, Code.Version> versions = new HashMap<>();
    private final Map<String, List<String>> changed = new HashMap<>();
    private final Map<String, List<String>> removed = new HashMap<>();
    private final Map<String, Code.Module> ranBefore = new HashMap<>();
    private final Map<String, Code.ObjectCode> fresh = new HashMap<>();
    private final Map<String, Code.ObjectCode> kept = new HashMap<>();
    private final Set<String> replaced = new LinkedHashSet<>();
    private final Set<String> takenBack = new HashSet<>();

    /**
     * For one run.
     *
     * @param application of the upgrade, empty if the script names none
     * @param targetVersion of the application, empty if the script names none
     */
    CodeKeeper(Code code, String application, String targetVersion, Optional<Path> directory) {
        this.code = code;
        this.application = application;
        this.targetVersion = targetVersion;
        this.directory = directory;
    }

    /** The code of the version that the run goes to. */
    synchronized Code.Version version(String application) {
        if (targetVersion.isEmpty()) {
            throw new RuntimeFailure.Refused("which version of " + application
                    + " to load is not known: begin the script with `upgrade " + application
                    + " from \"…\" to \"…\"`");
        }
        return versions.computeIfAbsent(application, name -> code.version(name, targetVersion, directory));
    }

    /** The modules that this run changes or has changed, by name. */
    synchronized List<String> changed(String application) {
        List<String> known = changed.get(application);
        if (known != null) {
            return known;
        }
        Map<String, Code.Module> running = new LinkedHashMap<>();
        code.modules(application).forEach(module -> running.put(module.name(), module));
        List<String> different = new ArrayList<>();
        for (Code.ObjectCode object : version(application).modules()) {
            Code.Module now = running.get(object.module());
            if (now == null || !now.digest().equals(object.digest())) {
                different.add(object.module());
                fresh.put(object.module(), object);
                if (now != null) {
                    ranBefore.put(object.module(), now);
                }
            }
        }
        different.sort(null);
        changed.put(application, List.copyOf(different));
        version(application).modules().forEach(object -> running.remove(object.module()));
        removed.put(application, List.copyOf(running.keySet()));
        return List.copyOf(different);
    }

    /** The application whose new version has a module that {@link #changed} named. */
    synchronized Optional<String> application(String module) {
        return changed.entrySet().stream()
                .filter(application -> application.getValue().contains(module))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The loaded modules that the version which the run goes to has not, by name. */
    synchronized List<String> removed(String application) {
        changed(application);
        return removed.getOrDefault(application, List.of());
    }

    /** Takes the object code of every module that will change or go, checked to be the running one. */
    synchronized void keepRunning(String application) {
        changed(application).stream().filter(ranBefore::containsKey).forEach(this::kept);
        removed(application).forEach(this::kept);
    }

    /** The object code of a module that runs now: what this run keeps or has loaded, else what the target holds. */
    synchronized Code.ObjectCode current(String module) {
        String digest = code.module(module).map(Code.Module::digest).orElse("");
        return Stream.of(kept.get(module), fresh.get(module))
                .filter(Objects::nonNull)
                .filter(object -> object.digest().equals(digest))
                .findFirst()
                .orElseGet(() -> code.running(module));
    }

    /** The object code that ran before the run. */
    synchronized Code.ObjectCode kept(String module) {
        return kept.computeIfAbsent(module, code::running);
    }

    /** Whether the module ran before the run; if not, undoing its load deletes it. */
    synchronized boolean ranBefore(String module) {
        return ranBefore.containsKey(module);
    }

    /** The module as it ran before the run, if it did. */
    synchronized Optional<Code.Module> before(String module) {
        learn(module);
        return Optional.ofNullable(ranBefore.get(module));
    }

    /** The new object code of a module of the upgrade's application, or of one that {@link #changed} was asked about. */
    synchronized Code.ObjectCode fresh(String module) {
        learn(module);
        Code.ObjectCode object = fresh.get(module);
        if (object == null) {
            throw new RuntimeFailure.Refused(
                    "there is no new code of " + module + ": it is none of the modules that change");
        }
        return object;
    }

    // A module is asked about by its own name, maybe before anybody has asked what changes.
    private void learn(String module) {
        if (!fresh.containsKey(module) && !application.isEmpty()) {
            changed(application);
        }
    }

    /** Remembers that the code these modules had before is old code now. */
    synchronized void replaced(Collection<String> modules) {
        replaced.addAll(modules);
        takenBack.removeAll(modules);
    }

    /** Remembers that these modules have the code from before again, and what was loaded is old code now. */
    synchronized void takenBack(Collection<String> modules) {
        takenBack.addAll(modules);
    }

    /** Whether a module has the code from before again. */
    synchronized boolean isTakenBack(String module) {
        return takenBack.contains(module);
    }

    /** Purges, softly, the code that the run replaced; gives the modules that a process still runs. */
    synchronized List<String> purgeReplaced() {
        return replaced.isEmpty() ? List.of() : code.purge(List.copyOf(replaced), Code.PurgeKind.SOFT);
    }
}
