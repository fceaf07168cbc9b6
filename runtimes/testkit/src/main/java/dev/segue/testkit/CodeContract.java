package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.runtime.Applications;
import dev.segue.runtime.Code;
import dev.segue.runtime.Code.ObjectCode;
import dev.segue.runtime.Code.PurgeKind;
import dev.segue.runtime.Processes;
import dev.segue.runtime.Restoration;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.testkit.Fixture.Holder;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for {@link Code}. */
public abstract class CodeContract extends ContractCase {

    /** For subclasses. */
    protected CodeContract() {}

    private Code code;
    private String module;

    @BeforeEach
    void findCode() {
        code = need(Code.class);
        module = fixture().statefulModule();
    }

    private Code.Version version(String version) {
        return code.version(app(), version, Optional.empty());
    }

    private ObjectCode object(String version, String name) {
        return version(version).modules().stream()
                .filter(candidate -> candidate.module().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Code.Module loaded(String name) {
        return code.module(name).orElseThrow();
    }

    @Test
    void theModulesOfAnApplicationAreListedByNameWithoutOldCode() {
        List<Code.Module> modules = code.modules(app());
        List<String> names = modules.stream().map(Code.Module::name).toList();
        assertEquals(names.stream().sorted().toList(), names);
        assertTrue(names.containsAll(List.of(module, fixture().unchangedModule())));
        assertTrue(modules.stream().noneMatch(Code.Module::old));
        assertTrue(modules.contains(loaded(module)));
    }

    @Test
    void aModuleThatIsNotLoadedIsNotThere() {
        assertEquals(Optional.empty(), code.module("no_such_module"));
    }

    @Test
    void theVersionsDifferInWhatChangedAndInNothingElse() {
        assertEquals(loaded(module).digest(), object(fixture().from(), module).digest());
        assertNotEquals(loaded(module).digest(), object(fixture().to(), module).digest());
        String same = fixture().unchangedModule();
        assertEquals(loaded(same).digest(), object(fixture().to(), same).digest());
    }

    @Test
    void aVersionThatIsNowhereIsRefusedByName() {
        RuntimeFailure failure = assertThrows(RuntimeFailure.Refused.class, () -> version("9.9.9"));
        assertTrue(String.valueOf(failure.getMessage()).contains("9.9.9"));
    }

    @Test
    void theRunningCodeIsFetchedAndIsTheRunningOne() {
        ObjectCode running = code.running(module);
        assertEquals(loaded(module).digest(), running.digest());
        assertEquals(module, running.module());
        assertTrue(running.bytes().content().length > 0);
    }

    @Test
    void loadedCodeRunsAndWhatRanBeforeIsOld() {
        ObjectCode next = object(fixture().to(), module);
        code.load(List.of(next));
        assertEquals(next.digest(), loaded(module).digest());
        assertTrue(loaded(module).old());
        assertEquals(List.of(), code.purge(List.of(module), PurgeKind.SOFT));
        assertFalse(loaded(module).old());
    }

    @Test
    void nothingIsLoadedOverOldCode() {
        code.load(List.of(object(fixture().to(), module)));
        Code.Module changed = loaded(module);
        Code.Module other = loaded(fixture().unchangedModule());
        List<ObjectCode> both = List.of(
                object(fixture().to(), fixture().unchangedModule()),
                object(fixture().from(), module));
        RuntimeFailure failure = assertThrows(RuntimeFailure.Refused.class, () -> code.load(both));
        assertTrue(String.valueOf(failure.getMessage()).contains(module));
        assertEquals(changed, loaded(module));
        assertEquals(other, loaded(fixture().unchangedModule()));
    }

    @Test
    void whatRanBeforeCanBeLoadedBack() {
        Code.Module before = loaded(module);
        ObjectCode kept = code.running(module);
        code.load(List.of(object(fixture().to(), module)));
        assertEquals(List.of(), code.purge(List.of(module), PurgeKind.SOFT));
        code.load(List.of(kept));
        assertEquals(List.of(), code.purge(List.of(module), PurgeKind.SOFT));
        assertEquals(before, loaded(module));
    }

    @Test
    void oldCodeThatIsStillRunStaysAndItsProcessLives() {
        Holder holder = fixture().oldCodeHolder();
        List<String> held = List.of(holder.module());
        assertEquals(List.of(), code.processesOnOldCode(held));
        code.load(List.of(object(fixture().to(), holder.module())));
        assertEquals(List.of(holder.pid()), code.processesOnOldCode(held));
        assertEquals(held, code.purge(held, PurgeKind.SOFT));
        assertTrue(loaded(holder.module()).old());
        assertEquals(List.of(holder.pid()), stillAlive(holder, Duration.ofMillis(100)));
    }

    @Test
    void aBrutalPurgeKillsWhoeverRunsOldCode() {
        Holder holder = fixture().oldCodeHolder();
        code.load(List.of(object(fixture().to(), holder.module())));
        assertEquals(List.of(), code.purge(List.of(holder.module()), PurgeKind.BRUTAL));
        assertFalse(loaded(holder.module()).old());
        assertEquals(List.of(), stillAlive(holder, PATIENCE));
    }

    private List<Handle> stillAlive(Holder holder, Duration after) {
        return need(Processes.class).awaitExit(List.of(holder.pid()), after);
    }

    @Test
    void aModuleIsDeletedByMakingItOldAndPurgingIt() {
        String gone = fixture().unchangedModule();
        Code.Module before = loaded(gone);
        ObjectCode kept = code.running(gone);
        code.delete(gone);
        assertEquals(Optional.empty(), code.module(gone));
        assertEquals(List.of(), code.purge(List.of(gone), PurgeKind.SOFT));
        code.load(List.of(kept));
        assertEquals(before, loaded(gone), "no old code was left");
    }

    @Test
    void anAdoptedVersionIsWhatTheTargetSaysItRunsUntilThatIsTakenBack() {
        Applications applications = need(Applications.class);
        Restoration restoration = code.adopt(version(fixture().to()));
        assertEquals(Optional.of(fixture().to()), applications.version(app()));
        restoration.restore();
        restoration.restore();
        assertEquals(Optional.of(fixture().from()), applications.version(app()));
    }
}
