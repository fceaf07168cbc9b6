package dev.segue.repl;

import dev.segue.repl.TargetSource.OpenTarget;
import dev.segue.repl.command.Commands;
import dev.segue.run.OpenRun;
import dev.segue.runtime.RuntimeRequest;
import dev.segue.runtime.TargetShape;
import dev.segue.sim.SimulatedRuntimeProvider;
import dev.segue.stdlib.StandardLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session on a simulated target, which may count as a live one. */
final class TestedSession implements AutoCloseable {

    final Repl repl;
    final List<TargetShape> opened = new ArrayList<>();

    private TestedSession(boolean simulated, boolean agreed, Path directory, OpenRun.Listener listener) {
        TargetSource targets = (address, shape) -> {
            opened.add(shape);
            String file = address.replaceFirst("^sim:", "").replaceFirst("\\?.*", "");
            Map<String, String> options =
                    address.contains("faults=") ? Map.of("faults", address.replaceFirst(".*faults=", "")) : Map.of();
            return new OpenTarget(
                    address,
                    simulated,
                    new SimulatedRuntimeProvider()
                            .open(new RuntimeRequest(file, options, Optional.empty(), shape, directory)));
        };
        repl = new Repl(
                StandardLibrary.segue().build(),
                targets,
                Commands.all(),
                new ReplSettings("sim:", agreed, directory),
                listener);
    }

    /** On a target that nobody needs to be asked about. */
    static TestedSession simulated() {
        return in(Path.of(""));
    }

    /** The same in a folder. */
    static TestedSession in(Path directory) {
        return new TestedSession(true, false, directory, OpenRun.Listener.NONE);
    }

    /** The same, heard by somebody. */
    static TestedSession heard(OpenRun.Listener listener) {
        return new TestedSession(true, false, Path.of(""), listener);
    }

    /** On a target that counts as a live one. */
    static TestedSession live() {
        return new TestedSession(false, false, Path.of(""), OpenRun.Listener.NONE);
    }

    Reply enter(String text) {
        return repl.answer(new Request.Evaluate(text));
    }

    Reply answer(Choice choice) {
        return repl.answer(new Request.Answer(choice));
    }

    Reply leave(Request.Reason reason) {
        return repl.answer(new Request.Leave(reason));
    }

    /** The value that an expression gives, as a literal. */
    String value(String text) {
        return enter(text) instanceof Reply.Shown shown
                ? shown.value().literal()
                : enter(text).toString();
    }

    /** The codes of what is wrong. */
    List<String> codes(String text) {
        return switch (enter(text)) {
            case Reply.Problems problems ->
                problems.diagnostics().stream().map(each -> each.code().id()).toList();
            case Reply.Refused refused -> List.of(refused.code().id());
            case Reply.Failed failed -> List.of(failed.failure().code().id());
            case Reply other -> List.of(other.toString());
        };
    }

    @Override
    public void close() {
        repl.close();
    }
}
