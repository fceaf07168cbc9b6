package dev.segue.erlang.relup;

import java.util.EnumSet;
import java.util.Set;

/** What instructions change ({@code appup(4)}; what OTP's {@code release_handler_1} does with each). */
final class Effects {
    private static final Set<String> OF_APPLICATIONS =
            Set.of("start", "stop", "load", "unload", "ensure_started", "ensure_all_started");

    private Effects() {}

    static Set<Effect> of(RelupInstruction instruction) {
        return switch (instruction) {
            case RelupInstruction.LoadObjectCode code -> Set.of();
            case RelupInstruction.PointOfNoReturn point -> Set.of();
            case RelupInstruction.Load load -> code(load.prePurge());
            case RelupInstruction.Remove remove -> code(remove.prePurge());
            case RelupInstruction.PurgeModules purge -> code(Purge.BRUTAL);
            case RelupInstruction.Suspend suspend -> Set.of(Effect.PROCESSES);
            case RelupInstruction.Resume resume -> Set.of(Effect.PROCESSES);
            case RelupInstruction.CodeChange change -> Set.of(Effect.PROCESSES);
            case RelupInstruction.Stop stop -> Set.of(Effect.PROCESSES);
            case RelupInstruction.Start start -> Set.of(Effect.PROCESSES);
            case RelupInstruction.SyncNodes sync ->
                sync.peers() instanceof Peers.Computed ? Set.of(Effect.ANYTHING) : Set.of();
            case RelupInstruction.Apply(Call call) -> Set.of(of(call));
            case RelupInstruction.RestartNewEmulator restart -> Set.of(Effect.NODE);
            case RelupInstruction.RestartEmulator restart -> Set.of(Effect.NODE);
            case RelupInstruction.Unknown unknown -> Set.of(Effect.ANYTHING);
        };
    }

    /** A brutal purge kills processes. */
    private static Set<Effect> code(Purge purge) {
        return switch (purge) {
            case SOFT -> Set.of(Effect.CODE);
            case BRUTAL -> EnumSet.of(Effect.CODE, Effect.PROCESSES);
        };
    }

    private static Effect of(Call call) {
        boolean known = call.module().is("application")
                && OF_APPLICATIONS.contains(call.function().name());
        return known ? Effect.APPLICATIONS : Effect.ANYTHING;
    }

    static Set<Effect> of(AppupInstruction instruction) {
        return switch (instruction) {
            case AppupInstruction.Update update -> EnumSet.of(Effect.CODE, Effect.PROCESSES);
            case AppupInstruction.LoadModule load -> code(load.prePurge());
            case AppupInstruction.AddModule add -> Set.of(Effect.CODE);
            case AppupInstruction.DeleteModule delete -> code(Purge.BRUTAL);
            case AppupInstruction.AddApplication add -> EnumSet.of(Effect.CODE, Effect.APPLICATIONS);
            case AppupInstruction.RemoveApplication remove -> EnumSet.of(Effect.CODE, Effect.APPLICATIONS);
            case AppupInstruction.RestartApplication restart -> EnumSet.of(Effect.CODE, Effect.APPLICATIONS);
            case AppupInstruction.LowLevel(RelupInstruction low) -> low.changes();
        };
    }
}
