package dev.segue.eval;

import java.util.concurrent.Executor;
import org.slf4j.LoggerFactory;

/**
 * When functions and loops become units: methods of the Java virtual machine, which do the same several times as fast as walking.
 * Writing one takes as long as some thousand steps of evaluation; so it is done only for what is called or turns often, and beside
 * what goes on, which waits for nothing.
 *
 * @param after so many calls or turns
 * @param writer runs what writes a unit
 */
record Units(int after, Executor writer) {
    private static final int USUALLY_AFTER = 3_000;

    static Units of(Compilation compilation) {
        return switch (compilation) {
            case NEVER -> new Units(Integer.MAX_VALUE, unwanted -> {});
            case HOT -> new Units(USUALLY_AFTER, Units::beside);
            case ALWAYS -> new Units(1, Runnable::run);
        };
    }

    /** Each in a thread of its own: there are few, and nobody waits for them. */
    private static void beside(Runnable work) {
        Thread.ofPlatform().daemon().name("segue-units").start(() -> logged(work));
    }

    /** What has no unit is walked, whatever the reason. */
    private static void logged(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError mistake) {
            LoggerFactory.getLogger(Units.class)
                    .error("a unit could not be written; what it stands for is walked", mistake);
        }
    }

    /** What a method of which nothing is known has thrown. */
    static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }
}
