package dev.segue.eval.jvm;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Links the calls of written methods; the virtual machine calls it. */
public final class Links {

    private Links() {}

    /** The call site that is one of the objects of a written class. */
    public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type, int index)
            throws IllegalAccessException {
        return MethodHandles.classDataAt(caller, "_", CallSite.class, index);
    }
}
