package dev.segue.syntax;

/** How tightly the parts of an expression hold together, the loosest first. */
enum Precedence {
    LAMBDA(0),
    OR(1),
    AND(2),
    NOT(3),
    COMPARISON(4),
    PIPE(5),
    JOIN(6),
    RANGE(7),
    SUM(8),
    PRODUCT(9),
    MINUS(10),
    POSTFIX(11);

    private final int tightness;

    Precedence(int tightness) {
        this.tightness = tightness;
    }

    boolean isLooserThan(Precedence other) {
        return tightness < other.tightness;
    }

    /** Whether an operand of this kind needs parentheses as the right side of an operator of another one. */
    boolean isNotTighterThan(Precedence other) {
        return tightness <= other.tightness;
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
