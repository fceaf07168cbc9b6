package dev.segue.eval;

import dev.segue.resolve.Effect;
import dev.segue.resolve.Touch;
import dev.segue.runtime.Capability;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a Java method an instruction of scripts, and a function of the same name for bodies. The method is written as one
 * with {@link SegueFunction} is, but takes no variable number of arguments. An instruction that only reads is a check.
 *
 * <p>A second method with {@link SegueUndo} takes back what the first has done; without one a step of an instruction that
 * changes the target is reported as not reversible, unless {@link #recordsUndo()}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SegueInstruction {
    /** The name in scripts. */
    String name();

    /** One or more sentences for {@code segue doc}. */
    String documentation();

    /** Lines of a script that use it; empty for none. */
    String example() default "";

    /** The most that it does to the target: anything but {@link Effect#PURE}. */
    Effect effect() default Effect.CHANGES;

    /** What of the {@code code_change} span it touches. */
    Touch[] touches() default {};

    /** The capabilities of the runtime that it needs. */
    Class<? extends Capability>[] capability() default {};

    /** Where its calls stand by default, each as a script would write it: {@code after code_change}. */
    String[] placed() default {};

    /** The instructions that it depends on, by name. */
    String[] dependsOn() default {};

    /** Whether it records what takes it back, through the functions of {@link dev.segue.run.RunContext} that do. */
    boolean recordsUndo() default false;
}
