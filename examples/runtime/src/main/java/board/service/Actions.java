package board.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the administrator may ask for. The first cell of the first line is what all lines have in common. */
final class Actions {
    private final Board board;
    private final Modules modules;

    Actions(Board board) {
        this.board = board;
        this.modules = board.modules();
    }

    List<List<String>> perform(String action, List<List<String>> lines) throws InterruptedException {
        return switch (action) {
            case "about" -> List.of(List.of("board", modules.version()));
            case "workers" -> board.workers().stream().map(this::facts).toList();
            case "suspend" -> ask(lines, worker -> suspended(worker, true));
            case "resume" -> ask(lines, worker -> suspended(worker, false));
            case "change" -> change(lines);
            case "send" -> send(lines);
            case "await" -> await(lines);
            case "work" -> work(lines);
            case "call" -> call(lines);
            case "kill" -> kill(lines);
            case "modules" -> modules.running().stream().map(this::module).toList();
            case "version" ->
                modules.of(first(lines)).stream().map(this::module).toList();
            case "folder" -> List.of(List.of(modules.folder(first(lines)).toString()));
            case "load" -> load(lines);
            case "purge" -> purge(lines);
            case "delete" -> done(() -> modules.delete(first(lines)));
            case "adopt" -> done(() -> modules.adopt(first(lines)));
            case "gate" -> List.of(gate());
            case "pause" -> pause(first(lines).equals("shut"));
            case "open" -> open();
            case "log" -> done(() -> board.log(first(lines)));
            default -> throw new Refusal("the board does not know how to " + action);
        };
    }

    private static String first(List<List<String>> lines) {
        return lines.getFirst().getFirst();
    }

    private static List<List<String>> done(Runnable action) {
        action.run();
        return List.of();
    }

    private List<String> facts(Worker worker) {
        return List.of(
                String.valueOf(worker.id),
                worker.kind.name(),
                worker.module,
                String.valueOf(worker.suspended),
                String.valueOf(worker.waiting()),
                String.valueOf(modules.isOld(worker.working)),
                String.valueOf(worker.working != null),
                String.valueOf(worker.waitsFor));
    }

    private static String suspended(Worker worker, boolean wanted) {
        worker.suspended = wanted;
        return "";
    }

    private List<List<String>> change(List<List<String>> lines) throws InterruptedException {
        List<String> what = lines.getFirst();
        return ask(lines, worker -> {
            if (!worker.suspended) {
                return "it is not suspended";
            }
            Handler handler = board.handler(worker.module);
            if (handler != null && worker.module.equals(what.get(1))) {
                worker.state = handler.change(worker.state, what.get(2), what.get(3));
            }
            return "";
        });
    }

    /** Asks every worker at once and waits as long as the first line says; tells of each that did not do it. */
    private List<List<String>> ask(List<List<String>> lines, Function<Worker, String> action)
            throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(first(lines)));
        List<Asked> asked = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            asked.add(asked(line.getFirst(), action));
        }
        List<List<String>> failed = new ArrayList<>();
        for (Asked each : asked) {
            List<String> failure = each.failure(deadline);
            if (!failure.isEmpty()) {
                failed.add(failure);
            }
        }
        return failed;
    }

    private Asked asked(String id, Function<Worker, String> action) {
        Worker worker = board.worker(Integer.parseInt(id));
        if (worker == null || !worker.listens()) {
            return new Asked(id, worker, null);
        }
        Mail.Request request = new Mail.Request(() -> action.apply(worker));
        worker.send(request);
        return new Asked(id, worker, request);
    }

    private record Asked(String id, @Nullable Worker worker, Mail.@Nullable Request request) {
        List<String> failure(long deadline) throws InterruptedException {
            if (worker == null) {
                return List.of(id, "NO_PROCESS", "");
            }
            if (request == null) {
                return List.of(id, "NOT_SUPPORTED", "");
            }
            try {
                String problem = request.await(deadline);
                if (problem == null) {
                    return List.of(id, "TIMEOUT", "");
                }
                return problem.isEmpty() ? List.of() : List.of(id, "ERROR", problem);
            } catch (java.util.concurrent.CancellationException ended) {
                return List.of(id, "NO_PROCESS", "");
            }
        }
    }

    private List<List<String>> send(List<List<String>> lines) {
        for (Worker worker : living(lines)) {
            worker.send(new Mail.Message(first(lines)));
        }
        return List.of();
    }

    /** The workers of all lines but the first. */
    private List<Worker> living(List<List<String>> lines) {
        List<Worker> living = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Worker worker = board.worker(Integer.parseInt(line.getFirst()));
            if (worker != null) {
                living.add(worker);
            }
        }
        return living;
    }

    private List<List<String>> await(List<List<String>> lines) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(first(lines)));
        List<List<String>> alive = new ArrayList<>();
        for (Worker worker : living(lines)) {
            if (!worker.end().await(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                alive.add(List.of(String.valueOf(worker.id)));
            }
        }
        return alive;
    }

    private List<List<String>> work(List<List<String>> lines) {
        Duration time = Duration.ofMillis(Long.parseLong(first(lines)));
        living(lines).forEach(worker -> worker.send(new Mail.Job(time)));
        return List.of();
    }

    private List<List<String>> call(List<List<String>> lines) {
        return living(lines).stream()
                .map(callee -> List.of(String.valueOf(board.caller(callee).id)))
                .toList();
    }

    private List<List<String>> kill(List<List<String>> lines) throws InterruptedException {
        for (Worker worker : living(lines)) {
            worker.kill();
            worker.end().await();
        }
        return List.of();
    }

    private List<String> module(Handler handler) {
        return List.of(
                handler.module(),
                handler.version(),
                handler.digest(),
                String.valueOf(modules.hasOld(handler.module())),
                handler.text());
    }

    private List<List<String>> load(List<List<String>> lines) {
        modules.load(lines.stream()
                .map(line -> new Handler(line.get(0), line.get(1)))
                .toList());
        return List.of();
    }

    /** Who still works with old code keeps it, unless he is killed for it. */
    private List<List<String>> purge(List<List<String>> lines) throws InterruptedException {
        List<List<String>> kept = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            List<Worker> users = board.workers().stream()
                    .filter(worker -> worker.module.equals(line.getFirst()) && modules.isOld(worker.working))
                    .toList();
            if (first(lines).equals("SOFT") && !users.isEmpty()) {
                kept.add(line);
            } else {
                for (Worker user : users) {
                    user.kill();
                    user.end().await();
                }
                modules.forgetOld(line.getFirst());
            }
        }
        return kept;
    }

    private List<String> gate() {
        Gate gate = board.gate();
        return List.of(
                String.valueOf(gate.port()), String.valueOf(gate.isPaused()), String.valueOf(board.acceptor().id));
    }

    private List<List<String>> pause(boolean shut) {
        try {
            board.gate().pause(shut);
            return List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<List<String>> open() {
        try {
            board.gate().resume();
            return List.of();
        } catch (IOException taken) {
            throw new Refusal("the gate cannot be opened again: " + taken.getMessage());
        }
    }
}
