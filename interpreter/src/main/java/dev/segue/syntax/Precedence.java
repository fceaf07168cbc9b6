package dev.segue.syntax;

/** How tightly the parts of an expression hold together, the loosest first. */
enum Precedence {
    LAMBDA,
    OR,
    AND,
    NOT,
    COMPARISON,
    PIPE,
    JOIN,
    RANGE,
    SUM,
    PRODUCT,
    MINUS,
    POSTFIX;

    Precedence tighter() {
        return values()[Math.min(ordinal() + 1, POSTFIX.ordinal())];
    }

    static Precedence of(Expr expression) {
        return switch (expression) {
            case Literal.Text text -> POSTFIX;
            case Literal literal -> MINUS;
            case Expr.Unary unary -> unary.operator() == UnaryOperator.NOT ? NOT : MINUS;
            case Expr.Binary binary -> of(binary.operator());
            case Expr.Pipe pipe -> PIPE;
            case Expr.Range range -> RANGE;
            case Expr.Lambda lambda -> LAMBDA;
            case Expr.Interpolated text -> POSTFIX;
            case Expr.Reference reference -> POSTFIX;
            case Expr.Call call -> POSTFIX;
            case Expr.Member member -> POSTFIX;
            case Expr.Index index -> POSTFIX;
            case Expr.If branches -> POSTFIX;
            case Expr.Match match -> POSTFIX;
            case Expr.ListLiteral list -> POSTFIX;
            case Expr.TupleLiteral tuple -> POSTFIX;
            case Expr.MapLiteral map -> POSTFIX;
            case Expr.Comprehension comprehension -> POSTFIX;
        };
    }

    private static Precedence of(BinaryOperator operator) {
        return switch (operator) {
            case OR -> OR;
            case AND -> AND;
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN -> COMPARISON;
            case JOIN -> JOIN;
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO -> PRODUCT;
        };
    }
}
