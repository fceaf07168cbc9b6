package dev.segue.resolve;

import dev.segue.syntax.Header;
import dev.segue.syntax.UpgradeFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resolved script: what planning starts from.
 *
 * @param file the syntax
 * @param policy what happens after a failure past the point of no return
 * @param deadline the whole run's, or null
 * @param freezeLimit how long any process may stay suspended, or null
 * @param parameters the {@code param}s in written order
 * @param items the step items in written order
 * @param always the {@code always} blocks in written order
 * @param alwaysChanges whether one of them can change the target
 * @param globals how many slots the top-level names need
 * @param instructions every instruction in reach by its name ({@code lib.name} too)
 */
public record Program(
        UpgradeFile file,
        Header.Policy policy,
        @Nullable ResolvedExpr deadline,
        @Nullable ResolvedExpr freezeLimit,
        List<ResolvedParam> parameters,
        List<ProgramItem> items,
        List<ResolvedBody> always,
        boolean alwaysChanges,
        int globals,
        Map<String, Instruction> instructions) {

    /** Keeps immutable copies. */
    public Program {
        parameters = List.copyOf(parameters);
        items = List.copyOf(items);
        always = List.copyOf(always);
        instructions = Map.copyOf(instructions);
    }
}
