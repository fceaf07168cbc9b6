package dev.segue.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Reads the children of a parsed rule in one walk. The generated accessors search and copy at each call, and the tree
 * of a long file is made of many small rules.
 */
final class Parts {
    private Parts() {}

    /** What is built of each child of a kind, in order. */
    static <C extends ParserRuleContext, T> List<T> of(
            ParserRuleContext context, Class<C> kind, Function<C, ? extends T> builder) {
        List<T> built = new ArrayList<>();
        for (int index = 0; index < context.getChildCount(); index++) {
            ParseTree child = context.getChild(index);
            if (kind.isInstance(child)) {
                built.add(builder.apply(kind.cast(child)));
            }
        }
        return built;
    }

    /** How many tokens stand before the first rule. */
    static int leadingTokens(ParserRuleContext context) {
        int count = 0;
        while (count < context.getChildCount() && context.getChild(count) instanceof TerminalNode) {
            count++;
        }
        return count;
    }
}
