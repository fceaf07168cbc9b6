package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.syntax.Item;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What resolving noticed of a script and did not judge: what the lints start from.
 *
 * @param unread the names that are bound and never read, in the order in which they were resolved
 * @param functions the script's own, in written order
 * @param calledOutside the functions that steps, instructions and parameters mention; what only functions mention is
 *     not among them
 * @param unusedLibraries each {@code use} of which the script takes nothing
 * @param overriding the script's instructions that stand in for one of the same name from elsewhere
 * @param meant names that stand in errors or in parts that were not understood: what bears one may well be used
 * @param steps what each step of the script mentions; of a call of an instruction, what its arguments mention
 * @param instructions what the body of each instruction in reach mentions, by its declaration
 * @param always what the {@code always} blocks mention
 * @param written the functions in reach that are written in Segue, without the standard library's, by the names that
 *     reach them
 */
public record Notes(
        List<Unread> unread,
        List<ScriptFunction> functions,
        Set<ScriptFunction> calledOutside,
        List<Item.Use> unusedLibraries,
        Set<String> overriding,
        Set<String> meant,
        StepMentions steps,
        Map<Item.Declared, Reached> instructions,
        List<Reached.Mention> always,
        Map<String, WrittenFunction> written) {

    /** How a name came to be. */
    public enum Origin {
        /** By {@code let}, {@code assume}, {@code await}, {@code for}, {@code case}. */
        PATTERN,
        /** By {@code var}. */
        VARIABLE,
        /** A formal parameter. */
        FORMAL,
        /** By {@code param}. */
        PARAM
    }

    /**
     * A name that is bound and never read.
     *
     * @param assigned whether it is given another value
     * @param span the name
     */
    public record Unread(String name, Origin origin, boolean assigned, Span span) {}

    /** What a step can reach: its own text, and for a call of an instruction that one's body. */
    public List<Reached.Mention> mentions(Step step) {
        Reached own = steps.of(step);
        Instruction instruction = step.instruction();
        Reached called = instruction == null ? null : instructions.get(instruction.declaration());
        return called == null
                ? own.mentions()
                : java.util.stream.Stream.concat(own.mentions().stream(), called.mentions().stream())
                        .toList();
    }
}
