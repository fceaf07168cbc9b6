package dev.segue.cli.view;

import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Signs;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Width;
import dev.segue.plan.PlannedStep;
import dev.segue.run.RunEvent;
import dev.segue.runtime.TargetLog;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The lines that a run consists of. None is wider than the terminal. */
final class RunLines {
    private static final int LOG_INDENT = 9;
    private static final int WIDEST = 100;
    private static final int LEAST_TITLE = 16;

    private final Style style;
    private final Signs signs;
    private final int columns;
    private final boolean cut;

    RunLines(Console console) {
        this.style = console.outStyle();
        this.signs = console.signs();
        this.columns = Math.min(console.terminal().columns(), WIDEST);
        this.cut = console.terminal().output();
    }

    /** A step that waits for its turn. */
    String pending(PlannedStep step) {
        String sign = step.readOnly() ? signs.looks() : signs.changes();
        return style.dim(line(sign, step, title(step), Remark.NONE, sign));
    }

    /** A step that runs. */
    String running(RunningStep running, int frame) {
        String spinner = signs.spinner().get(frame % signs.spinner().size());
        Remark right = new Remark(running.note(), Amounts.time(running.elapsed()));
        String title = running.undone() ? "taking back: " + running.title() : running.title();
        return line(spinner, running.step(), title, right, style.cyan(spinner));
    }

    /** A step that has ended. */
    String ended(RunningStep running, Duration elapsed, boolean failed) {
        String sign = failed ? signs.failed() : running.undone() ? signs.undone() : signs.done();
        String painted = failed ? style.red(sign) : running.undone() ? style.yellow(sign) : style.green(sign);
        return line(sign, running.step(), running.title(), new Remark(running.done(), Amounts.time(elapsed)), painted);
    }

    /** The lines of a text that belongs to a step, as its level asks for. */
    List<String> log(TargetLog.Level level, String message) {
        String margin = " ".repeat(LOG_INDENT - 2) + style.dim(signs.bar()) + " ";
        return Printable.lines(message).stream()
                .flatMap(text -> cut ? Width.wrap(text, columns - LOG_INDENT - 1).stream() : Stream.of(text))
                .map(text -> margin + painted(level, text))
                .toList();
    }

    /** Those that did not answer, if there are any. */
    List<String> failures(RunEvent event) {
        long failed = RunningStep.number(event, "failed");
        Value kind = event.details().get("kind");
        String what = kind == null ? "process" : kind.display();
        return failed == 0
                ? List.of()
                : log(TargetLog.Level.WARN, Amounts.count(failed, what, what + "s") + " did not answer in time");
    }

    /** A remark on the run itself. */
    List<String> remark(String text) {
        List<String> wrapped = cut ? Width.wrap(text, columns - 3) : List.of(text);
        return wrapped.stream().map(line -> style.yellow("  " + line)).toList();
    }

    /** The line that no change stands above. */
    String pointOfNoReturn() {
        return style.yellow(Width.fit(PlanText.rule(signs, "point of no return", columns), columns));
    }

    private static String title(PlannedStep step) {
        return StepTitle.of(step);
    }

    private String line(String sign, PlannedStep step, String title, Remark remark, String paintedSign) {
        String left = "  " + paintedSign + " %3d ".formatted(step.index());
        int room = columns - 2 - Width.of(sign) - 5 - 1;
        String right = remark.fitting(room - LEAST_TITLE);
        if (right.isEmpty()) {
            return left + (cut ? Width.fit(title, room) : title);
        }
        int titleRoom = room - Width.of(right) - 2;
        String shown = cut ? Width.fit(title, titleRoom) : title;
        return left + shown + " ".repeat(Math.max(0, titleRoom - Width.of(shown)) + 2) + style.dim(right);
    }

    /** What stands at the right end of a line. */
    private record Remark(String note, String time) {
        static final Remark NONE = new Remark("", "");

        /** As much of it as leaves room for a title. */
        String fitting(int room) {
            String both = note.isEmpty() ? time : note + "  " + "%7s".formatted(time);
            return List.of(both, time, "").stream()
                    .filter(each -> Width.of(each) + 2 <= room || each.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    private String painted(TargetLog.Level level, String text) {
        return switch (level) {
            case DEBUG -> style.dim(text);
            case INFO -> text;
            case WARN -> style.yellow(text);
            case ERROR -> style.red(text);
        };
    }
}
