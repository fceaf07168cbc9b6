package dev.segue.run.functions;

import dev.segue.eval.Default;
import dev.segue.eval.FailureKind;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.SegueFunction;
import dev.segue.resolve.Effect;
import dev.segue.resolve.Touch;
import dev.segue.run.RunContext;
import dev.segue.runtime.Code;
import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.Sequence;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Code facts and code changes. */
@FunctionArea("Code")
public final class CodeFunctions {

    /** The loaded modules. */
    @SegueFunction(
            name = "modules",
            documentation = "The loaded modules of an application, by name.",
            example = "let loaded = modules(:chat)",
            effect = Effect.READS,
            capability = Code.class)
    public Value modules(Invocation call, @Named("app") AtomValue app) {
        RunContext run = call.service(RunContext.class);
        return atoms(run.ask(Code.class, code -> code.modules(app.name())).stream()
                .map(Code.Module::name)
                .toList());
    }

    /** The modules that change. */
    @SegueFunction(
            name = "changed_modules",
            documentation =
                    "The modules whose new code differs from the code that ran when the run began, by name; the same answer before and after the load.",
            example = "info(\"${count(changed_modules(:chat))} modules change.\")",
            effect = Effect.READS,
            capability = Code.class)
    public Value changedModules(Invocation call, @Named("app") AtomValue app) {
        return atoms(call.service(RunContext.class).changedModules(app.name()));
    }

    /** The modules that go. */
    @SegueFunction(
            name = "removed_modules",
            documentation =
                    "The modules that ran when the run began and that the new version no longer has, by name; the same answer before and after the load.",
            example = "let gone = removed_modules(:chat)",
            effect = Effect.READS,
            capability = Code.class)
    public Value removedModules(Invocation call, @Named("app") AtomValue app) {
        return atoms(call.service(RunContext.class).code().removed(app.name()));
    }

    /** Who was there at the load. */
    @SegueFunction(
            name = "started_before_load",
            documentation =
                    "Those of the processes that were there when this run loaded a module, so that their state may be of the code before; all of them if the run has not loaded it.",
            example = "let older = started_before_load(processes(:chat), :chat_room)",
            effect = Effect.READS)
    public Value startedBeforeLoad(
            Invocation call, @Named("pids") List<Value> pids, @Named("module") AtomValue module) {
        return Pids.list(call.service(RunContext.class).startedBeforeLoad(Pids.handles(pids), module.name()));
    }

    /** What the plan changes. */
    @SegueFunction(
            name = "planned_changes",
            documentation =
                    "What the steps of this run's plan change: a list of `:code`, `:processes`, `:applications`.",
            example = "assume :code in planned_changes() else \"nothing is loaded\"",
            effect = Effect.READS)
    public Value plannedChanges(Invocation call) {
        return atoms(call.service(RunContext.class).planned().stream()
                .sorted()
                .map(touch -> touch.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    /** Whether old code is held. */
    @SegueFunction(
            name = "old_code?",
            documentation = "Whether the target also holds old code of a module.",
            example = "let old = [m for m in modules(:chat) if old_code?(m)]",
            effect = Effect.READS,
            capability = Code.class)
    public Value oldCode(Invocation call, @Named("module") AtomValue module) {
        RunContext run = call.service(RunContext.class);
        return BooleanValue.of(run.ask(Code.class, code -> code.module(module.name()))
                .map(Code.Module::old)
                .orElse(false));
    }

    /** Who runs old code. */
    @SegueFunction(
            name = "processes_on_old_code",
            documentation = "The processes of the target that run old code of any of these modules.",
            example = "let stuck = processes_on_old_code(modules(:chat))",
            effect = Effect.READS,
            capability = Code.class)
    public Value processesOnOldCode(Invocation call, @Named("modules") List<Value> modules) {
        RunContext run = call.service(RunContext.class);
        List<String> names = names(new ListValue(modules));
        return Pids.list(names.isEmpty() ? List.of() : run.ask(Code.class, code -> code.processesOnOldCode(names)));
    }

    /** The versions of a module. */
    @SegueFunction(
            name = "code_versions",
            documentation =
                    "The versions of a module that changes, as code_change callbacks know them: `from` of the code that ran when the run began, `to` of the new code.",
            example = "let from = code_versions(:chat_room).from",
            effect = Effect.READS,
            capability = Code.class)
    public Value codeVersions(Invocation call, @Named("module") AtomValue module) {
        RunContext run = call.service(RunContext.class);
        return MapValue.EMPTY
                .with("from", run.code().versionBefore(module.name()))
                .with("to", run.code().versionAfter(module.name()));
    }

    /** Loads new code. */
    @SegueFunction(
            name = "load",
            documentation =
                    "Loads the new code of a module, or of a list of modules all or nothing. What ran before becomes old code. Undone by loading that back.",
            example = "load(changed_modules(:chat))",
            effect = Effect.CHANGES,
            touches = Touch.CODE,
            capability = Code.class)
    public Value load(
            Invocation call,
            @Named(
                            value = "module",
                            kinds = {Kind.ATOM, Kind.LIST})
                    Value module) {
        List<String> modules = names(module);
        if (!modules.isEmpty()) {
            call.service(RunContext.class).code().load(modules);
        }
        return new AtomValue("ok");
    }

    /** Purges old code. */
    @SegueFunction(
            name = "purge",
            documentation =
                    "Purges the old code of a module or of a list of modules and gives those whose old code stays, since a process runs it. `:brutal` kills such processes.",
            example = "let held = purge([:chat_room])",
            effect = Effect.CHANGES,
            touches = Touch.CODE,
            capability = Code.class)
    public Value purge(
            Invocation call,
            @Named(
                            value = "module",
                            kinds = {Kind.ATOM, Kind.LIST})
                    Value module,
            @Named("kind") @Default(":soft") AtomValue kind) {
        RunContext run = call.service(RunContext.class);
        List<String> modules = names(module);
        Code.PurgeKind how = kind(kind);
        return atoms(modules.isEmpty() ? modules : run.ask(Code.class, code -> code.purge(modules, how)));
    }

    /** Takes modules away. */
    @SegueFunction(
            name = "delete_module",
            documentation =
                    "Makes the code of a module, or of each of a list, old code, so that nobody new runs it; it is purged at the end of the run. Undone by loading it again.",
            example = "delete_module(:chat_legacy)",
            effect = Effect.CHANGES,
            touches = Touch.CODE,
            capability = Code.class)
    public Value deleteModule(
            Invocation call,
            @Named(
                            value = "module",
                            kinds = {Kind.ATOM, Kind.LIST})
                    Value module) {
        call.service(RunContext.class).code().delete(names(module));
        return NilValue.NIL;
    }

    /** Takes over a version. */
    @SegueFunction(
            name = "adopt_version",
            documentation =
                    "Takes over the application specification and the code path of the version that the run goes to. Undone with the code.",
            example = "adopt_version(:chat)",
            effect = Effect.CHANGES,
            touches = Touch.CODE,
            capability = Code.class)
    public Value adoptVersion(Invocation call, @Named("app") AtomValue app) {
        call.service(RunContext.class).code().adopt(app.name());
        return NilValue.NIL;
    }

    private static Code.PurgeKind kind(AtomValue kind) {
        return switch (kind.name()) {
            case "soft" -> Code.PurgeKind.SOFT;
            case "brutal" -> Code.PurgeKind.BRUTAL;
            default -> throw new ScriptFailure(FailureKind.TYPE, "a purge is :soft or :brutal, not " + kind.literal());
        };
    }

    private static Value atoms(List<String> names) {
        return new ListValue(names.stream().<Value>map(AtomValue::new).toList());
    }

    private static List<String> names(Value modules) {
        List<String> names = new ArrayList<>();
        for (Value module : modules instanceof Sequence many ? many : ListValue.of(modules)) {
            names.add(Pids.module(module));
        }
        return names;
    }
}
