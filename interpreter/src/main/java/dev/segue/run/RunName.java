package dev.segue.run;

import dev.segue.runtime.TargetClock;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names runs. Apart from the runner, for only what runs should wait for a source of random numbers. */
final class RunName {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final SecureRandom RANDOM = new SecureRandom();

    private RunName() {}

    /** When it begins, and something that tells it from others of the same second. */
    static String at(TargetClock clock) {
        return DAY.format(clock.now()) + "-" + String.format(Locale.ROOT, "%04x", RANDOM.nextInt(1 << 16));
    }
}
