package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.resolve.ResolvedExpr;
import dev.segue.value.Kind;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes forms of texts with interpolations. */
final class TextForms {
    private final Weaving weaving;

    TextForms(Weaving weaving) {
        this.weaving = weaving;
    }

    @Nullable
    Value known(ResolvedExpr.Text text, Frame frame) {
        List<Value> values = Folding.all(text.parts(), part -> weaving.expressions.known(part, frame));
        if (values == null) {
            return null;
        }
        StringBuilder whole = new StringBuilder();
        values.forEach(value -> whole.append(value.display()));
        return new StringValue(whole.toString());
    }

    Term of(ResolvedExpr.Text text, Frame frame) {
        List<Term> parts = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (ResolvedExpr part : text.parts()) {
            Value value = weaving.expressions.known(part, frame);
            if (value != null) {
                letters.append(value.display());
            } else {
                take(letters, parts);
                parts.add(shown(part, frame));
            }
        }
        take(letters, parts);
        return parts.size() == 1 ? parts.getFirst() : Forms.builtIn("iolist_to_binary", Forms.list(parts));
    }

    private static void take(StringBuilder letters, List<Term> parts) {
        if (!letters.isEmpty()) {
            String text = letters.toString();
            parts.add(Forms.isPlain(text) ? Forms.letters(text) : Forms.text(text));
            letters.setLength(0);
        }
    }

    private Term shown(ResolvedExpr part, Frame frame) {
        Term form = weaving.expressions.of(part, frame);
        Kind kind = weaving.kinds.of(part, frame);
        if (kind == Kind.INTEGER) {
            return Forms.builtIn("integer_to_binary", form);
        }
        return kind == Kind.STRING ? form : weaving.segue("show", form);
    }
}
