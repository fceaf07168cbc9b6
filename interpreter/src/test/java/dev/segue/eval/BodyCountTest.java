package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BodyCountTest {
    @Test
    void bodiesThatStartOthersWithoutEndAreToldSo() {
        EvaluationContext outermost = EvaluationContext.builder().build();
        assertTrue(outermost.steps().share());
        EvaluationContext beside = outermost.beside();
        for (int body = 0; body < BodyCount.MOST; body++) {
            assertTrue((body % 2 == 0 ? outermost : beside).bodies().begin());
        }
        assertFalse(beside.bodies().begin());
        outermost.bodies().end();
        assertTrue(beside.bodies().begin());
    }
}
