package dev.segue.syntax.format;

import dev.segue.syntax.Anchor;
import dev.segue.syntax.Path;
import dev.segue.syntax.Placement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Prints what stands between the head of a step or instruction and its body, in the order in which it was written. */
record ClausePrinter(Printers print) {
    private static final List<String> RELATIONS = List.of("before", "after");
    private static final List<String> KINDS = List.of("code", "processes", "applications");

    /** Placements alone, up to something else. */
    List<Doc> placements(List<Placement> placements) {
        return upTo(List.of(), placements, List.of());
    }

    /** All clauses, up to the first other piece. */
    List<Doc> upTo(List<String> ends, List<Placement> placements, List<Path> dependencies) {
        Iterator<Placement> placed = placements.iterator();
        Iterator<Path> needed = dependencies.iterator();
        List<Doc> clauses = new ArrayList<>();
        while (!tokens().atAny(ends)) {
            if (tokens().atAny(RELATIONS)) {
                clauses.add(placements(placed));
            } else if (tokens().at("changes") && !ends.isEmpty()) {
                clauses.add(changes());
            } else if (tokens().at("depends") && needed.hasNext()) {
                clauses.add(dependencies(needed));
            } else {
                break;
            }
        }
        return clauses;
    }

    private Tokens tokens() {
        return print.tokens();
    }

    private Doc placements(Iterator<Placement> placements) {
        List<Doc> docs = new ArrayList<>();
        docs.add(placement(placements.next()));
        while (tokens().at(",")) {
            docs.add(tokens().take(","));
            docs.add(Doc.group(Doc.LINE, placement(placements.next())));
        }
        return Doc.concat(docs);
    }

    private Doc placement(Placement placement) {
        Doc relation = tokens().take(placement.relation().word());
        Anchor anchor = placement.anchor();
        return Doc.concat(relation, Doc.SPACE, tokens().take(anchor.span()));
    }

    private Doc changes() {
        Doc word = tokens().take("changes");
        return tokens().atAny(KINDS) ? Doc.concat(word, Doc.SPACE, tokens().take()) : word;
    }

    private Doc dependencies(Iterator<Path> paths) {
        List<Doc> docs = new ArrayList<>();
        docs.add(Doc.concat(tokens().take("depends"), Doc.SPACE, tokens().take("on"), Doc.SPACE));
        docs.add(tokens().take(paths.next().span()));
        while (tokens().at(",")) {
            docs.add(tokens().take(","));
            docs.add(Doc.group(Doc.LINE, tokens().take(paths.next().span())));
        }
        return Doc.concat(docs);
    }
}
