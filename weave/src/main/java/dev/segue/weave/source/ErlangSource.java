package dev.segue.weave.source;

import dev.segue.erlang.term.Term;
import java.util.List;

/**
 * Abstract forms of expressions (ERTS User's Guide, «The Abstract Format») as Erlang source. {@code erl_parse} reads the
 * source back as the same forms, but for the lines that they name.
 */
public final class ErlangSource {
    private ErlangSource() {}

    /**
     * Expressions one after the other, as {@code erl_eval:exprs/2} takes them, with an empty line between and a full stop
     * at the end.
     *
     * @throws IllegalArgumentException if one is no abstract form of an expression
     */
    public static String of(List<Term> expressions) {
        List<Doc> docs =
                expressions.stream().map(each -> Expressions.loose(each)).toList();
        Doc gap = Doc.joined(Doc.BREAK, Doc.BREAK);
        return Renderer.render(Doc.joined(Doc.separated(docs, ",", gap), Doc.text("."), Doc.BREAK))
                .replaceAll("(?m) +$", "");
    }
}
