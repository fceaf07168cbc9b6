package dev.segue.syntax.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Prints elements in brackets: on one line if they fit, else one a line; no comma stands behind the last. */
record Brackets(Tokens tokens) {
    /** Elements between two brackets, all on one line or each on its own. */
    Doc of(String open, List<Supplier<Doc>> elements, String close) {
        Doc opening = tokens.take(open);
        return closed(opening, elements(elements), close);
    }

    /** What stands between an opening bracket that is taken already and a closing one. */
    Doc closed(Doc opening, List<Doc> elements, String close) {
        tokens.skipLastComma();
        List<Doc> inner = new ArrayList<>(elements);
        inner.addAll(commentsAboveClose());
        Doc closing = tokens.take(close);
        return inner.isEmpty() ? Doc.concat(opening, closing) : broken(opening, inner, closing);
    }

    /** Elements of which the last one may break while the others stay on the line of the opening bracket. */
    Doc hugging(String open, List<Supplier<Doc>> elements, String close) {
        Doc opening = tokens.take(open);
        List<Doc> docs = elements(elements.subList(0, elements.size() - 1), true);
        boolean commented = tokens.commented();
        Doc last = elements.get(elements.size() - 1).get();
        tokens.skipLastComma();
        List<Doc> comments = commentsAboveClose();
        List<Doc> inner = new ArrayList<>(docs);
        inner.add(last);
        inner.addAll(comments);
        Doc closing = tokens.take(close);
        Doc broken = broken(opening, inner, closing);
        if (commented || !comments.isEmpty()) {
            return broken;
        }
        Doc head = Doc.concat(opening, Doc.joined(docs, Doc.SPACE), docs.isEmpty() ? Doc.EMPTY : Doc.SPACE);
        return new Doc.Hug(head, last, closing, broken);
    }

    /** A single element that is never put on a line of its own. */
    Doc tight(String open, Supplier<Doc> element, String close) {
        Doc opening = tokens.take(open);
        Doc inner = element.get();
        tokens.skipLastComma();
        Doc closing = tokens.take(close);
        return Doc.concat(opening, inner, closing);
    }

    private static Doc broken(Doc opening, List<Doc> inner, Doc closing) {
        Doc content = Doc.joined(inner, Doc.LINE);
        return Doc.group(opening, Doc.indent(Printers.BODY, Doc.SOFT_LINE, content), Doc.SOFT_LINE, closing);
    }

    /** The elements, each but the last one with its comma. */
    private List<Doc> elements(List<Supplier<Doc>> elements) {
        return elements(elements, false);
    }

    private List<Doc> elements(List<Supplier<Doc>> elements, boolean moreFollow) {
        List<Doc> docs = new ArrayList<>();
        for (int index = 0; index < elements.size(); index++) {
            Doc element = elements.get(index).get();
            boolean comma = moreFollow || index + 1 < elements.size();
            docs.add(comma ? Doc.concat(element, tokens.take(",")) : element);
        }
        return docs;
    }

    private List<Doc> commentsAboveClose() {
        return tokens.takeAbove().stream()
                .<Doc>map(each -> new Doc.Comment(each.text(), true))
                .toList();
    }
}
