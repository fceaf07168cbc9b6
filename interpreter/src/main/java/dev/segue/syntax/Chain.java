package dev.segue.syntax;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Operands with operators between them, as they stand in a parsed rule.
 *
 * @param parts operand, operator, operand, …
 */
record Chain(List<ParseTree> parts) {
    /** How many operators there are. */
    int length() {
        return parts.size() / 2;
    }

    ParserRuleContext operand(int index) {
        return (ParserRuleContext) parts.get(2 * index);
    }

    /** The operator that stands before an operand; the first has none. */
    Token operatorBefore(int index) {
        return ((TerminalNode) parts.get(2 * index - 1)).getSymbol();
    }

    Token start() {
        return operand(0).getStart();
    }

    Token stop() {
        return operand(length()).getStop();
    }

    /** How many of the operators have one of these types. */
    int count(int type, int other) {
        int count = 0;
        for (int index = 1; index <= length(); index++) {
            count += isOneOf(index, type, other) ? 1 : 0;
        }
        return count;
    }

    /** The index of the next operand behind this one that stands behind such an operator; else one past the last. */
    int next(int operand, int type, int other) {
        int index = operand + 1;
        while (index <= length() && !isOneOf(index, type, other)) {
            index++;
        }
        return index;
    }

    private boolean isOneOf(int index, int type, int other) {
        int found = operatorBefore(index).getType();
        return found == type || found == other;
    }

    /** The operands from one up to another, without it. */
    Chain part(int from, int to) {
        return new Chain(parts.subList(2 * from, 2 * to - 1));
    }
}
