package dev.segue.eval;

import dev.segue.value.Kind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a parameter in scripts. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Named {
    /** The name, which may stand as a label. */
    String value();

    /** The kinds that it takes, where the Java type alone does not say it. */
    Kind[] kinds() default {};
}
