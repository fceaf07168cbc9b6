package dev.segue.repl.assist;

import dev.segue.describe.Description;
import dev.segue.repl.assist.Highlight.Kind;
import dev.segue.source.SourceText;
import dev.segue.syntax.Fragment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what the parts of a typed text are, so that they can be coloured. */
public final class Highlighting {
    private static final Fragment NONE = new Fragment(Fragment.Kind.SIGN, "", -1, -1);

    private final List<Fragment> fragments;
    private final Set<String> callables;
    private final Set<String> bound;

    private Highlighting(List<Fragment> fragments, KnownNames names) {
        this.fragments = fragments;
        callables = names.callables().stream().map(Description::name).collect(Collectors.toSet());
        bound = new HashSet<>(names.bindings());
        bound.addAll(TypedNames.in(fragments));
    }

    /** All parts in their order; white space is no part. */
    public static List<Highlight> of(String text, KnownNames names, List<MetaCommand> commands) {
        List<Highlight> parts = new ArrayList<>();
        int code = MetaLine.of(text, commands)
                .map(line -> {
                    int end = line.start() + line.command().word().length();
                    parts.add(new Highlight(Kind.COMMAND, line.start(), end));
                    return line.command().takes() == MetaCommand.Takes.FILE ? text.length() : line.rest();
                })
                .orElse(0);
        List<Fragment> fragments = Fragment.of(SourceText.of("input", text.substring(code)));
        new Highlighting(fragments, names)
                .parts()
                .forEach(part -> parts.add(new Highlight(part.kind(), part.start() + code, part.end() + code)));
        return parts;
    }

    private List<Highlight> parts() {
        List<Highlight> parts = new ArrayList<>();
        for (int index = 0; index < fragments.size(); index++) {
            Fragment each = fragments.get(index);
            parts.add(new Highlight(kind(index, each), each.start(), each.end()));
        }
        return parts;
    }

    private Kind kind(int index, Fragment fragment) {
        return switch (fragment.kind()) {
            case RESERVED, CONTEXTUAL, NAME -> word(index, fragment);
            case ATOM -> Kind.ATOM;
            case NUMBER -> Kind.NUMBER;
            case TEXT_OPEN, CHARACTERS, TEXT_CLOSE -> Kind.TEXT;
            case ESCAPE -> Kind.ESCAPE;
            case CALL_OPEN, OPEN, CLOSE, SIGN -> Kind.SIGN;
            case COMMENT -> Kind.COMMENT;
            case MISTAKE -> Kind.MISTAKE;
        };
    }

    private Kind word(int index, Fragment word) {
        Fragment next = index + 1 < fragments.size() ? fragments.get(index + 1) : NONE;
        boolean field = index > 0 && fragments.get(index - 1).is(".");
        if (next.kind() == Fragment.Kind.CALL_OPEN) {
            return called(index, word);
        }
        if (field || (next.is(":") && next.start() == word.end())) {
            return Kind.LABEL;
        }
        if (word.kind() == Fragment.Kind.RESERVED) {
            return Kind.KEYWORD;
        }
        return bound.contains(word.text()) ? Kind.NAME : unbound(word);
    }

    private Kind unbound(Fragment word) {
        if (word.kind() == Fragment.Kind.CONTEXTUAL) {
            return Kind.KEYWORD;
        }
        return callables.contains(word.text()) ? Kind.CALLABLE : Kind.UNKNOWN;
    }

    private Kind called(int index, Fragment word) {
        if (word.is("fn")) {
            return Kind.KEYWORD;
        }
        String path = TypedNames.path(fragments, index);
        if (callables.contains(path)) {
            return Kind.CALLABLE;
        }
        return bound.contains(word.text()) ? Kind.NAME : Kind.UNKNOWN;
    }
}
