package dev.segue.resolve;

import java.util.Collection;

/** Finds what functions that call each other, also in circles, can do to the target. */
final class EffectFixpoint {

    private EffectFixpoint() {}

    /** Sets the effects of all functions: each pass only adds, so it ends. */
    static void compute(Collection<ScriptFunction> functions) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (ScriptFunction function : functions) {
                Effects found = function.effects().and(function.reached().effects());
                changed |= !found.equals(function.effects());
                function.setEffects(found);
            }
        }
    }
}
