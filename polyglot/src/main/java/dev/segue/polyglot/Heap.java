package dev.segue.polyglot;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/**
 * How full the memory is. The engine bounds no memory, and when the heap is full any thread may be the one that fails; so
 * foreign code is ended before that.
 */
final class Heap {
    private static final double NEARLY = 0.9;
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getUsage().getMax() > 0)
            .toList();

    private Heap() {}

    /** Whether the last collection left hardly any room. */
    static boolean isNearlyFull() {
        return POOLS.stream().anyMatch(Heap::isNearlyFull);
    }

    private static boolean isNearlyFull(MemoryPoolMXBean pool) {
        MemoryUsage left = pool.getCollectionUsage();
        return left != null && left.getMax() > 0 && left.getUsed() > NEARLY * left.getMax();
    }
}
