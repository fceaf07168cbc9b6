package dev.segue.syntax;

import dev.segue.grammar.SegueParser.LabelContext;
import dev.segue.grammar.SegueParser.NameContext;
import dev.segue.grammar.SegueParser.PathContext;
import dev.segue.grammar.SegueParser.TypeNameContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds names, labels, paths and names of types. */
record NameBuilder(Places places) {
    Name name(NameContext context) {
        return new Name(context.getStart().getText(), places.of(context));
    }

    Name label(LabelContext context) {
        return new Name(context.getStart().getText(), places.of(context));
    }

    Path path(PathContext context) {
        List<Name> names = new ArrayList<>();
        names.add(name(context.name()));
        names.addAll(Parts.of(context, LabelContext.class, this::label));
        return new Path(names, places.of(context));
    }

    @Nullable
    TypeName type(@Nullable TypeNameContext context) {
        return context == null ? null : new TypeName(context.getStart().getText(), places.of(context));
    }
}
