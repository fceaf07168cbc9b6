package dev.segue.syntax;

import dev.segue.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole file.
 *
 * @param header null for an anonymous upgrade and for a library
 */
public record UpgradeFile(SourceText source, @Nullable Header header, List<Item> items) {
    public UpgradeFile {
        items = List.copyOf(items);
    }

    /** Whether there are no steps, so that other files may use it. */
    public boolean isLibrary() {
        return items.stream().noneMatch(StepItem.class::isInstance);
    }
}
