package dev.segue.syntax;

import dev.segue.grammar.SegueParser.LabelContext;
import dev.segue.grammar.SegueParser.NameContext;
import dev.segue.grammar.SegueParser.PathContext;
import dev.segue.grammar.SegueParser.TypeNameContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Builds names, labels, paths and names of types. Most scripts call the same few functions at each step, so a name that
 * was lately built gives its text to those that are written the same.
 */
final class NameBuilder {
    private static final int REMEMBERED = 256;

    private final Places places;
    private final @Nullable String[] recent = new String[REMEMBERED];

    NameBuilder(Places places) {
        this.places = places;
    }

    Name name(NameContext context) {
        return new Name(text(context.getStart()), places.of(context));
    }

    Name label(LabelContext context) {
        return new Name(text(context.getStart()), places.of(context));
    }

    Path path(PathContext context) {
        List<Name> names = new ArrayList<>();
        names.add(name(context.name()));
        names.addAll(Parts.of(context, LabelContext.class, this::label));
        return new Path(names, places.of(context));
    }

    @Nullable
    TypeName type(@Nullable TypeNameContext context) {
        return context == null ? null : new TypeName(text(context.getStart()), places.of(context));
    }

    private String text(Token token) {
        String text = token.getText();
        int slot = Math.floorMod(text.hashCode(), REMEMBERED);
        String known = recent[slot];
        if (text.equals(known)) {
            return known;
        }
        recent[slot] = text;
        return text;
    }
}
