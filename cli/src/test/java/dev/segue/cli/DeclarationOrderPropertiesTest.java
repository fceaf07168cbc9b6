package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.PlanSettings;
import dev.segue.Planning;
import dev.segue.Segue;
import dev.segue.plan.Because;
import dev.segue.plan.PlannedStep;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Where and in which order a script declares its instructions changes nothing about its plan. */
final class DeclarationOrderPropertiesTest {
    private static final Segue SEGUE = StandardLibrary.segue().build();

    @Property(tries = 200)
    void thePlanIsIndependentOfTheOrderOfDeclarations(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int instructions, @ForAll long otherOrder) {
        Random random = new Random(seed);
        List<String> declarations = new ArrayList<>();
        for (int index = 0; index < instructions; index++) {
            declarations.add(declaration(random, index, instructions));
        }
        StringBuilder calls = new StringBuilder();
        for (int count = 0; count < instructions; count++) {
            calls.append("i")
                    .append(random.nextInt(instructions))
                    .append("(")
                    .append(count)
                    .append(")\n");
        }
        List<String> shuffled = new ArrayList<>(declarations);
        Collections.shuffle(shuffled, new Random(otherOrder));
        String above = String.join("", declarations) + calls;
        String below = calls + String.join("", shuffled);
        assertEquals(plan(above), plan(below), () -> above + "\n" + below);
    }

    private static String declaration(Random random, int index, int instructions) {
        String clauses = "";
        if (index > 0 && random.nextInt(3) == 0) {
            clauses += " depends on i" + random.nextInt(index);
        }
        for (int count = random.nextInt(3); count > 0; count--) {
            clauses += (random.nextBoolean() ? " before i" : " after i") + random.nextInt(instructions);
        }
        boolean changes = random.nextBoolean();
        return (changes ? "instruction i" : "check instruction i") + index + "(n: integer)" + clauses
                + (changes ? " { load(:chat) }\n" : " { info(\"${n}\") }\n");
    }

    /** Every step with its reasons, or what is wrong; the lines of the two scripts differ, so they are left out. */
    private static List<String> plan(String text) {
        Planning planning = SEGUE.plan(SEGUE.parse(SourceText.of("order.upgrade", text)), PlanSettings.UP);
        return planning.plan()
                .map(plan -> plan.steps().stream()
                        .map(DeclarationOrderPropertiesTest::described)
                        .toList())
                .orElseGet(() -> planning.diagnostics().stream()
                        .map(each -> each.code().id() + " " + each.message())
                        .toList());
    }

    private static String described(PlannedStep step) {
        return step.name()
                + step.arguments()
                + step.because().stream()
                        .map(DeclarationOrderPropertiesTest::described)
                        .sorted()
                        .toList();
    }

    private static String described(Because because) {
        return because.edge() + " " + because.other() + " " + because.origin() + " " + because.dropped();
    }
}
