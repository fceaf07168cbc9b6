package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LeftOutTest {
    @Test
    void everyReasonIsToldOnceWithTheNumberOfItsTests() {
        LeftOut leftOut = new LeftOut();
        assertEquals("", leftOut.summary());
        leftOut.note("no Guards: nothing outlives a connection");
        leftOut.note("no Calls: there are no functions");
        leftOut.note("no Guards: nothing outlives a connection");
        assertEquals(
                "left out 1 test: no Calls: there are no functions%nleft out 2 tests: no Guards: nothing outlives a connection%n"
                        .formatted(),
                leftOut.summary());
    }
}
