package dev.segue.weave.source;

import java.util.Map;
import java.util.Optional;

/** How strongly Erlang's operators bind (reference manual, «Operator Precedence»); more binds stronger. */
final class Operators {
    /** What anything may stand in. */
    static final int LOOSEST = 0;

    static final int MATCH = 100;
    static final int UNARY = 600;

    /** A call, a map update or what is called. */
    static final int CALL = 800;

    /** A function of a module, as the name of what is called. */
    static final int REMOTE = 900;

    /** What needs no brackets anywhere. */
    static final int TIGHTEST = 1000;

    private static final Operator SEND = new Operator(100, 101, 100);
    private static final Operator COMPARING = new Operator(200, 201, 201);
    private static final Operator LISTS = new Operator(300, 301, 300);
    private static final Operator ADDING = new Operator(400, 400, 401);
    private static final Operator MULTIPLYING = new Operator(500, 500, 501);
    private static final Map<String, Operator> BINARY = Map.ofEntries(
            Map.entry("!", SEND),
            Map.entry("orelse", new Operator(150, 151, 150)),
            Map.entry("andalso", new Operator(160, 161, 160)),
            Map.entry("==", COMPARING),
            Map.entry("/=", COMPARING),
            Map.entry("=<", COMPARING),
            Map.entry("<", COMPARING),
            Map.entry(">=", COMPARING),
            Map.entry(">", COMPARING),
            Map.entry("=:=", COMPARING),
            Map.entry("=/=", COMPARING),
            Map.entry("++", LISTS),
            Map.entry("--", LISTS),
            Map.entry("+", ADDING),
            Map.entry("-", ADDING),
            Map.entry("bor", ADDING),
            Map.entry("bxor", ADDING),
            Map.entry("bsl", ADDING),
            Map.entry("bsr", ADDING),
            Map.entry("or", ADDING),
            Map.entry("xor", ADDING),
            Map.entry("*", MULTIPLYING),
            Map.entry("/", MULTIPLYING),
            Map.entry("div", MULTIPLYING),
            Map.entry("rem", MULTIPLYING),
            Map.entry("band", MULTIPLYING),
            Map.entry("and", MULTIPLYING));

    /**
     * An operator between two operands.
     *
     * @param own how strongly it binds
     * @param left how strongly its left operand must bind to stand without brackets
     * @param right the same of its right operand
     */
    record Operator(int own, int left, int right) {}

    private Operators() {}

    static Operator binary(String name) {
        return Optional.ofNullable(BINARY.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no operator " + name));
    }
}
