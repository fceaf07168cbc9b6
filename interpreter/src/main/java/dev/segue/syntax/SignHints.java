package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.grammar.SegueParser;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** What a sign or word was probably meant as that does not fit where it stands, told by the sign itself. */
record SignHints(TokenLayout layout) {
    /**
     * A hint for a sign.
     *
     * @param previous the type of the token before it
     * @param rule the rule of the grammar that it stands in
     * @param wanted what is wanted there, in words; empty if that cannot be said
     */
    Optional<String> of(Token token, int previous, int rule, String wanted) {
        boolean expression = wanted.isEmpty() || wanted.equals("an expression");
        return switch (token.getText()) {
            case "=" -> Optional.of(ofAssign(token, rule, wanted));
            case "|" -> when(expression, "a logical or is `or`; `|` stands only before the tail of a list");
            case "{" -> ofBrace(previous, rule, wanted);
            case "}" ->
                when(
                        previous == SegueLexer.INTERPOLATION,
                        "put an expression between the braces, or write `\\$` for a plain dollar sign");
            case ":" -> ofColon(previous, rule, wanted);
            case "," -> ofComma(token, rule, wanted);
            case "." ->
                Optional.of(
                        previous == SegueLexer.INTEGER || (expression && rule != SegueParser.RULE_file)
                                ? "a float has digits on both sides of its point: `0.5`, `5.0`"
                                : "nothing stands between steps and statements, or a `;`");
            case "=>" -> Optional.of(Sentences.ARROWS);
            case "->" ->
                Optional.of(
                        rule == SegueParser.RULE_function
                                ? "a function is written `fn name(x) = …`"
                                : Sentences.LAMBDA);
            case "^" -> Optional.of("`^` stands only before a name, in a pattern; powers have no sign");
            case "not" -> Optional.of("`not` stands before all of it: `not x in list`");
            case "for" -> when(wanted.equals("an expression"), "a list is made with `[x for x in list]`");
            case "case" -> Optional.of("choices are made with `match x { case 1 -> … }`");
            case "else" -> when(wanted.equals("`{`"), "a choice is written `if a { b } else { c }`");
            case "end" -> Optional.of(Sentences.CLOSING);
            case "within" -> Optional.of("a deadline stands behind the body");
            case "then", "do" -> when(wanted.contains("{"), "braces take its place");
            default -> ofOther(token, previous, rule);
        };
    }

    private String ofAssign(Token token, int rule, String wanted) {
        if (wanted.equals("`{`") && layout.lineHasBefore(token, type -> type == SegueLexer.INSTRUCTION)) {
            return "an instruction has a body in braces; only a `fn` can be written with `=`";
        }
        if (rule == SegueParser.RULE_args || rule == SegueParser.RULE_argument) {
            return "an argument is named with a colon: `timeout: 5s`";
        }
        return switch (rule) {
            case SegueParser.RULE_mapLiteral, SegueParser.RULE_mapEntry ->
                "the entries of a map are `name: value` or `key => value`";
            default -> wanted.contains("type") ? "a name is bound with `let name = …`" : Sentences.EQUAL;
        };
    }

    private static Optional<String> ofBrace(int previous, int rule, String wanted) {
        if (rule == SegueParser.RULE_file) {
            return Optional.of("steps stand below each other, without braces around them");
        }
        if (previous == SegueLexer.ELSE) {
            return Optional.of("the message is a text: `else \"…\"`");
        }
        return when(
                wanted.equals("an expression") || wanted.equals("a pattern"),
                "a map begins with `%{`, and a tuple stands in parentheses: `(a, b)`");
    }

    private static Optional<String> ofColon(int previous, int rule, String wanted) {
        if (rule == SegueParser.RULE_function) {
            return Optional.of("the type of a result is not written: `fn name(x) = …`");
        }
        if (wanted.contains("`{`") || previous == SegueLexer.ELSE) {
            return Optional.of(Sentences.BODY);
        }
        boolean behindWord = Words.isName(previous) || Words.isReserved(previous);
        return Optional.of(
                behindWord ? "no `:` stands behind this word" : "an atom is written `:name`, without a space");
    }

    private Optional<String> ofComma(Token token, int rule, String wanted) {
        return switch (rule) {
            case SegueParser.RULE_file, SegueParser.RULE_stepBlock, SegueParser.RULE_block ->
                Optional.of(
                        layout.lineHasBefore(token, type -> type == SegueLexer.UPGRADE)
                                ? "no commas stand in the `upgrade` line"
                                : "no commas stand between steps and statements");
            default -> when(!wanted.isEmpty(), "a `,` stands only between two of a list; this one is too many");
        };
    }

    private static Optional<String> ofOther(Token token, int previous, int rule) {
        boolean begins =
                rule == SegueParser.RULE_file || rule == SegueParser.RULE_stepBlock || rule == SegueParser.RULE_block;
        return switch (token.getType()) {
            case SegueLexer.ATOM ->
                previous == SegueLexer.UPGRADE
                        ? Optional.of("the application's name stands without a colon: `upgrade "
                                + token.getText().substring(1) + "`")
                        : when(begins, "the target's own functions are called with `call(:module, :function, [])`");
            case SegueLexer.TEXT_OPEN, SegueLexer.LINES_OPEN ->
                when(begins, "a comment begins with `#`, one that documents with `##`");
            default ->
                when(previous == SegueLexer.RESCUE, "what failed is matched inside: `rescue { case failure -> … }`");
        };
    }

    /** The hint where it fits. */
    static Optional<String> when(boolean fitting, String hint) {
        return fitting ? Optional.of(hint) : Optional.empty();
    }
}
