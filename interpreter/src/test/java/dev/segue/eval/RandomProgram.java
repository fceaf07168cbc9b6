package dev.segue.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A program of functions that call each other and a step with loops. It reads well, and may fail in many ways: by the types of
 * operands, by zero, by cases that do not match, by calling itself too often.
 */
final class RandomProgram {
    /** Whose types nobody knows before the program runs. */
    private static final List<String> VALUES =
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "9223372036854775807");

    private static final List<String> ARITHMETIC = List.of("+", "-", "*", "+", "-", "div", "mod", "/");
    private static final List<String> ORDER = List.of("<", "<=", ">", ">=", "==", "!=");
    private static final int FUNCTIONS = 3;
    private static final int STEPS = 3;

    private final Random random;
    private final List<String> names = new ArrayList<>();
    private final List<String> variables = new ArrayList<>();
    private int bound;
    private int function;

    private RandomProgram(long seed) {
        random = new Random(seed);
    }

    static String of(long seed) {
        return new RandomProgram(seed).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("fn unknown(value) = value\n");
        for (function = 0; function < FUNCTIONS; function++) {
            names.clear();
            variables.clear();
            names.addAll(List.of("a", "b"));
            String type = random.nextInt(6) == 0 ? ": integer" : "";
            text.append("fn f%d(a%s, b) ".formatted(function, type))
                    .append(random.nextBoolean() ? "= " + value(3) + "\n" : block(3, true));
        }
        names.clear();
        variables.clear();
        for (int step = 0; step < STEPS; step++) {
            text.append(step(step));
        }
        return text.toString();
    }

    private String step(int number) {
        StringBuilder text = new StringBuilder("check step \"s%d\" {\n".formatted(number));
        names.clear();
        variables.clear();
        for (int value = 0; value < VALUES.size(); value++) {
            text.append("let v%d = unknown(%s)\n".formatted(value, VALUES.get(value)));
            names.add("v" + value);
        }
        return text.append(block(4, true).substring(1)).toString();
    }

    private String block(int depth, boolean returns) {
        int known = names.size();
        int changeable = variables.size();
        StringBuilder text = new StringBuilder("{\n");
        for (int count = random.nextInt(4); count >= 0; count--) {
            text.append(statement(depth - 1));
        }
        if (returns) {
            text.append("return ").append(value(2)).append("\n");
        }
        names.subList(known, names.size()).clear();
        variables.subList(changeable, variables.size()).clear();
        return text.append("}\n").toString();
    }

    private String statement(int depth) {
        return switch (random.nextInt(depth <= 0 ? 4 : 10)) {
            case 0, 9 -> named("let %s = " + value(depth), names);
            case 1 -> changed(depth);
            case 2 -> named("var %s = " + value(depth), variables);
            case 3 -> "assume false = " + value(0) + " == " + value(depth) + " else " + value(0) + "\n";
            case 4 -> "if " + condition(depth) + " " + block(depth, false).strip() + " else " + block(depth, false);
            case 5, 6 -> loop(depth);
            case 7 -> "match " + value(depth) + " {\n" + cases(depth) + "}\n";
            default -> destructured(depth);
        };
    }

    /** A name is known only behind what it is bound to. */
    private String named(String text, List<String> kind) {
        String name = "n" + bound++;
        kind.add(name);
        return text.formatted(name).replace("%%", "%") + "\n";
    }

    private String changed(int depth) {
        if (variables.isEmpty()) {
            return named("var %s = " + value(depth), variables);
        }
        String operator = List.of("=", "+=", "-=").get(random.nextInt(3));
        return variables.get(random.nextInt(variables.size())) + " " + operator + " " + value(depth) + "\n";
    }

    private String destructured(int depth) {
        String value = "(" + value(depth) + ", " + value(0) + ")";
        String first = "n" + bound++;
        String second = random.nextInt(20) == 0 ? ":a" : "n" + bound++;
        names.add(first);
        if (second.startsWith("n")) {
            names.add(second);
        }
        return "let (" + first + ", " + second + ") = " + value + "\n";
    }

    private String loop(int depth) {
        String source = random.nextInt(8) > 0 ? "1.." + random.nextInt(6) : value(depth - 1);
        String element = "n" + bound++;
        names.add(element);
        String guard = random.nextInt(3) == 0 ? " when " + condition(depth - 1) : "";
        String text = "for " + element + " in " + source + guard + " " + block(depth, random.nextInt(9) == 0);
        names.remove(element);
        return text;
    }

    private String cases(int depth) {
        return "case 1 -> %s\ncase 3 -> return %s\ncase (n%d, _) when %s -> return %s\n%s"
                .formatted(
                        named("let %s = 1", new ArrayList<>()).strip(),
                        value(0),
                        bound++,
                        condition(depth - 1),
                        value(depth - 1),
                        random.nextInt(9) > 0 ? "case _ -> let n%d = %s\n".formatted(bound++, value(0)) : "");
    }

    private String condition(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> "not " + inBrackets(condition(0));
            case 1 -> inBrackets(compared(depth)) + " and " + inBrackets(compared(depth));
            case 2 -> inBrackets(compared(depth)) + " or " + inBrackets(compared(depth));
            default -> compared(depth);
        };
    }

    private String compared(int depth) {
        return value(depth - 1) + " " + ORDER.get(random.nextInt(ORDER.size())) + " " + value(depth - 1);
    }

    private static String inBrackets(String text) {
        return "(" + text + ")";
    }

    private String value(int depth) {
        if (depth <= 0) {
            return simple();
        }
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3, 4, 5 -> call(depth);
            case 6, 7, 8 -> "(if %s { %s } else { %s })".formatted(condition(1), value(depth - 1), value(depth - 1));
            case 9, 10, 11 -> matched(depth);
            case 12 -> random.nextInt(4) > 0 ? simple() : "unknown((%s, %s))".formatted(value(depth - 1), simple());
            case 13 -> random.nextInt(4) > 0 ? simple() : "unknown([%s, %s])".formatted(value(depth - 1), simple());
            case 14, 15 -> sum(depth);
            case 16 -> random.nextInt(4) > 0 ? simple() : "unknown(\"${%s}\")".formatted(simple());
            case 17 ->
                random.nextInt(4) > 0 ? simple() : "%s[%s]".formatted(inBrackets(value(depth - 1)), random.nextInt(2));
            default ->
                inBrackets(value(depth - 1) + " " + ARITHMETIC.get(random.nextInt(ARITHMETIC.size())) + " "
                        + value(depth - 1));
        };
    }

    /** Of a function that was declared before or, within bounds or without, of the same. */
    private String call(int depth) {
        if (function == FUNCTIONS || function > 0 && random.nextBoolean()) {
            return "f%d(%s, %s)".formatted(random.nextInt(function), value(depth - 1), simple());
        }
        String call = "f%d(a - 1, %s)".formatted(function, value(depth - 1));
        return random.nextInt(20) == 0 ? call : "(if a > 0 and a < 6 { %s } else { b })".formatted(call);
    }

    private String matched(int depth) {
        int name = bound++;
        return "(match %s { case 0 -> %s\ncase (:a, n%d) -> n%d\ncase [n%d | _] -> %s\n%s })"
                .formatted(
                        subject(depth),
                        simple(),
                        name,
                        name,
                        name,
                        value(depth - 1),
                        random.nextInt(5) == 0 ? "" : "case n%d -> n%d".formatted(name, name));
    }

    private String subject(int depth) {
        String value = value(depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> "unknown((:a, " + value + "))";
            case 1 -> "unknown([" + value + ", :a])";
            default -> value;
        };
    }

    /** An element of a list that is made of another. */
    private String sum(int depth) {
        int name = bound++;
        return "[n%d + %s for n%d in 1..3][%d]".formatted(name, value(depth - 1), name, random.nextInt(4) % 3);
    }

    private String simple() {
        List<String> known = new ArrayList<>(names);
        known.addAll(variables);
        return known.isEmpty() ? "unknown(1)" : known.get(random.nextInt(known.size()));
    }
}
