package dev.segue.syntax;

import dev.segue.grammar.SegueParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** What the grammar wants where it met something else, in words. */
final class Expectation {
    private static final int MOST_TOKENS = 3;

    private Expectation() {}

    /** What a rule that has not begun yet stands for. */
    static Optional<String> of(int rule) {
        return switch (rule) {
            case SegueParser.RULE_expression,
                    SegueParser.RULE_condition,
                    SegueParser.RULE_pipeline,
                    SegueParser.RULE_range,
                    SegueParser.RULE_sum,
                    SegueParser.RULE_operand,
                    SegueParser.RULE_primary -> Optional.of("an expression");
            case SegueParser.RULE_pattern, SegueParser.RULE_simplePattern -> Optional.of("a pattern");
            case SegueParser.RULE_literal, SegueParser.RULE_constant, SegueParser.RULE_number ->
                Optional.of("a literal");
            case SegueParser.RULE_text, SegueParser.RULE_string -> Optional.of("a text in quotes");
            case SegueParser.RULE_name, SegueParser.RULE_path, SegueParser.RULE_label -> Optional.of("a name");
            case SegueParser.RULE_typeName -> Optional.of("the name of a type");
            case SegueParser.RULE_anchor -> Optional.of("the name or title of a step");
            case SegueParser.RULE_statement -> Optional.of("a statement");
            case SegueParser.RULE_stepItem -> Optional.of("a step");
            default -> Optional.empty();
        };
    }

    /** Whether a rule begins with a name, or may. */
    static boolean wantsName(int rule) {
        return switch (rule) {
            case SegueParser.RULE_pattern,
                    SegueParser.RULE_simplePattern,
                    SegueParser.RULE_formal,
                    SegueParser.RULE_formals,
                    SegueParser.RULE_anchor,
                    SegueParser.RULE_path,
                    SegueParser.RULE_typeName,
                    SegueParser.RULE_assume,
                    SegueParser.RULE_await -> true;
            default -> false;
        };
    }

    /** The few tokens that could stand here; empty if there are many, or if it went wrong before this token. */
    static Optional<String> ofTokens(Parser parser, Token token, ParserRuleContext context) {
        if (!token.equals(parser.getCurrentToken()) || !context.equals(parser.getContext())) {
            return Optional.empty();
        }
        IntervalSet expected = parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
        List<String> words = expected.toList().stream()
                .filter(type -> type > 0)
                .map(Words::describe)
                .distinct()
                .toList();
        boolean few = !words.isEmpty() && words.size() <= MOST_TOKENS;
        return few ? Optional.of(words.stream().collect(Collectors.joining(" or "))) : Optional.empty();
    }
}
