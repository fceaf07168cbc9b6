package dev.segue.resolve;

import dev.segue.syntax.DocComment;
import dev.segue.syntax.Item;
import dev.segue.syntax.UpgradeFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@code fn} as those who call it know it.
 *
 * @param documentation the comment above it, or null
 */
public record WrittenFunction(
        ScriptFunction function, @Nullable DocComment documentation) {

    static WrittenFunction of(ScriptFunction function, UpgradeFile file) {
        Optional<Item.Function> declared = file.items().stream()
                .filter(Item.Function.class::isInstance)
                .map(Item.Function.class::cast)
                .filter(item -> item.name().span().equals(function.span()))
                .findFirst();
        return new WrittenFunction(
                function, declared.map(Item.Function::documentation).orElse(null));
    }
}
