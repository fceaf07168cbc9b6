package dev.segue.erlang.relup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    @Test
    void resultsStandInTheOrderOfTheParts() {
        List<Integer> parts = IntStream.range(0, 50).boxed().toList();
        assertEquals(parts.stream().map(part -> part * part).toList(), AtOnce.each(parts, part -> part * part));
        assertEquals(List.of(-3), AtOnce.each(List.of(3), part -> -part));
        assertEquals(List.of(), AtOnce.each(List.<Integer>of(), part -> part));
    }

    @Test
    void whatTheFirstFailedPartThrewIsThrownAsItIs() {
        CountDownLatch last = new CountDownLatch(1);
        IllegalStateException own = new IllegalStateException("the second of three");
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> AtOnce.each(List.of(1, 2, 3), part -> {
                    if (part == 2) {
                        await(last);
                        throw own;
                    }
                    last.countDown();
                    if (part == 3) {
                        throw new IllegalArgumentException("the third of three");
                    }
                    return part;
                }));
        assertSame(own, thrown);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
