package dev.segue.eval;

import dev.segue.resolve.Effect;
import dev.segue.resolve.Touch;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a Java method a function of scripts. The method is public; a first parameter of type {@link Invocation} is
 * filled in; every other parameter has {@link Named}; types are those of {@link dev.segue.value.Conversion}. A last
 * array parameter takes any number of arguments.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SegueFunction {
    /** The name in scripts. */
    String name();

    /** One or more sentences for {@code segue doc}. */
    String documentation();

    /** One call as a script would write it, with what it gives behind a {@code #} where that is always the same. */
    String example() default "";

    /** The most that it does to the target. */
    Effect effect() default Effect.PURE;

    /** What of the {@code code_change} span it touches. */
    Touch[] touches() default {};

    /** The capabilities of the runtime that it needs. */
    Class<?>[] capability() default {};

    /** Whether a change records what takes it back. */
    boolean recordsUndo() default true;
}
