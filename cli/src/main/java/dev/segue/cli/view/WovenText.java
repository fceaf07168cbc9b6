package dev.segue.cli.view;

import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Width;
import dev.segue.erlang.relup.RelupInstruction;
import dev.segue.erlang.relup.Way;
import dev.segue.erlang.term.ListTerm;
import dev.segue.weave.Woven;
import dev.segue.weave.WovenEntry;
import dev.segue.weave.WovenInstruction;
import dev.segue.weave.source.ErlangSource;
import java.util.List;
import java.util.stream.Collectors;

/** What weaving gave, for people: the entries before and after, the reasons, and the Erlang code. */
public final class WovenText {
    private final Console console;
    private final Style style;
    private final Woven woven;

    /**
     * Shows this on that console.
     *
     * @param woven without errors
     */
    public WovenText(Console console, Woven woven) {
        this.console = console;
        this.style = console.outStyle();
        this.woven = woven;
    }

    /** Prints every entry as it is, and beside it as it becomes. */
    public void printDifference() {
        SideBySide sides = new SideBySide(console);
        for (WovenEntry entry : woven.entries()) {
            console.out().println(style.bold(title(entry)));
            if (entry.isWoven()) {
                sides.lines(entry.before().instructions(), WovenReasons.named(entry))
                        .forEach(console.out()::println);
            } else {
                console.out().println(style.dim("  stays as it is: the script is not for it"));
            }
            console.out().println();
        }
    }

    /** Prints every instruction that is new or changed, with the reasons for it. */
    public void printReasons() {
        for (WovenEntry entry : woven.entries()) {
            if (entry.isWoven()) {
                console.out().println(style.bold(title(entry)));
                List<NamedInstruction> named = WovenReasons.named(entry);
                for (int index = 0; index < named.size(); index++) {
                    if (entry.instructions().get(index).origin() != WovenInstruction.Origin.KEPT) {
                        printReasons(index, named.get(index));
                    }
                }
                console.out().println();
            }
        }
    }

    private void printReasons(int index, NamedInstruction instruction) {
        int columns = console.terminal().columns();
        console.out().println(style.dim("%5d ".formatted(index + 1)) + Width.fit(instruction.title(), columns - 6));
        instruction.reasons().stream()
                .flatMap(reason -> Width.wrap(reason, columns - 10).stream())
                .forEach(line -> console.out().println(" ".repeat(10) + style.dim(line)));
    }

    /** Prints the Erlang source of every instruction that is new. */
    public void printErlang() {
        for (WovenEntry entry : woven.entries()) {
            List<NamedInstruction> named = WovenReasons.named(entry);
            for (int index = 0; index < named.size(); index++) {
                if (isCode(entry.instructions().get(index).origin())) {
                    console.out()
                            .println("%% " + title(entry) + ": "
                                    + named.get(index).title());
                    console.out().println(source(named.get(index).instruction()));
                }
            }
        }
    }

    private static boolean isCode(WovenInstruction.Origin origin) {
        return origin == WovenInstruction.Origin.INSERTED || origin == WovenInstruction.Origin.REPLACED;
    }

    /** What the release handler evaluates; as a term where it is something else. */
    private static String source(RelupInstruction instruction) {
        boolean evaluated = instruction instanceof RelupInstruction.Apply apply
                && apply.call().module().is("erl_eval")
                && apply.call().arguments().getFirst() instanceof ListTerm;
        return evaluated
                ? ErlangSource.of(((ListTerm) ((RelupInstruction.Apply) instruction)
                                .call()
                                .arguments()
                                .getFirst())
                        .elements())
                : NamedInstruction.written(instruction) + ".\n";
    }

    /** Prints what was woven into which entries, and where it was written. */
    public void printSummary(String file) {
        String done = style.green(console.signs().done());
        console.out().println(done + " " + Printable.line(file) + ": " + Printable.line(woven()));
        String kept = titles(false);
        if (!kept.isEmpty()) {
            console.out().println("  as before: " + kept);
        }
    }

    private String woven() {
        long instructions = woven.entries().stream()
                .flatMap(entry -> entry.instructions().stream())
                .filter(each -> each.origin() == WovenInstruction.Origin.INSERTED)
                .count();
        return Amounts.count(instructions, "instruction", "instructions") + " woven into " + titles(true);
    }

    private String titles(boolean isWoven) {
        return woven.entries().stream()
                .filter(entry -> entry.isWoven() == isWoven)
                .map(this::title)
                .collect(Collectors.joining(", "));
    }

    /** {@code up from 0.1.0 to 0.2.0}. */
    private String title(WovenEntry entry) {
        String own = woven.relup().orElseThrow().version();
        String other = entry.before().version();
        boolean up = entry.way() == Way.UP;
        return Printable.line(entry.way().word() + " from " + (up ? other : own) + " to " + (up ? own : other));
    }
}
