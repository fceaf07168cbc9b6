package dev.segue.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an instruction declares between its formals and its body. */
public record Clauses(List<Placement> placements, @Nullable Changes changes, List<Path> dependencies) {
    public Clauses {
        placements = List.copyOf(placements);
        dependencies = List.copyOf(dependencies);
    }
}
