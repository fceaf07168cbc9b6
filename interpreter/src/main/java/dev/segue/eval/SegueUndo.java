package dev.segue.eval;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a Java method the undo of an instruction of the same object. It has the parameters of the instruction, of the same
 * names and types, and may have one more at the end: that one gets what the instruction gave, or {@code nil} if it did not
 * come to its end.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SegueUndo {
    /** The name of the instruction. */
    String value();
}
