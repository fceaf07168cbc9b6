package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The steps that are left are counted exactly, by one thread and by many. */
class StepCountTest {

    private static long takeAll(StepCount count) {
        long taken = 0;
        while (count.take()) {
            taken++;
        }
        return taken;
    }

    @Test
    void aSingleThreadGetsAllOfThemAndNoMore() {
        StepCount count = new StepCount(1_000);
        assertEquals(1_000, takeAll(count));
        assertFalse(count.take());
    }

    @Test
    void threadsSideBySideGetThemBetweenThem() throws InterruptedException {
        StepCount count = new StepCount(100_001);
        assertTrue(count.share());
        AtomicLong taken = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            StepCount own = count.beside();
            threads.add(Thread.startVirtualThread(() -> taken.addAndGet(takeAll(own))));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(100_001, taken.get());
        assertFalse(count.take());
    }

    @Test
    void whatIsNotTakenComesBack() {
        StepCount count = new StepCount(1_000);
        assertTrue(count.share());
        StepCount body = count.beside();
        assertTrue(body.take());
        assertFalse(body.share(), "it draws from what is shared already");
        StepCount inner = body.beside();
        assertTrue(inner.take());
        inner.giveBack();
        body.giveBack();
        assertTrue(count.take());
        count.keep();
        assertEquals(997, takeAll(count));
    }
}
