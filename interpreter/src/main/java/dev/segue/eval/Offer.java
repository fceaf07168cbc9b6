package dev.segue.eval;

import dev.segue.resolve.Effect;
import dev.segue.resolve.Effects;
import dev.segue.resolve.Touch;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an annotation says of a method that becomes a function.
 *
 * @param what the word for it in complaints
 */
record Offer(String what, String name, String documentation, String example, Effects effects) {

    static Offer of(SegueFunction declared) {
        Effects effects = effects(declared.effect(), declared.touches(), declared.capability(), declared.recordsUndo());
        return new Offer("function", declared.name(), declared.documentation(), declared.example(), effects);
    }

    static Offer of(SegueInstruction declared) {
        Effects effects = effects(declared.effect(), declared.touches(), declared.capability(), declared.recordsUndo());
        return new Offer("instruction", declared.name(), declared.documentation(), "", effects);
    }

    static Offer undoOf(SegueInstruction declared) {
        Effects effects = effects(declared.effect(), declared.touches(), declared.capability(), true);
        String name = declared.name();
        return new Offer("undo", undoName(name), "Takes back what " + name + " did.", "", effects);
    }

    /** The name of the function that takes an instruction back. */
    static String undoName(String instruction) {
        return "undo_" + instruction;
    }

    private static Effects effects(Effect effect, Touch[] touches, Class<?>[] capabilities, boolean recordsUndo) {
        Set<String> names = Stream.of(capabilities).map(Class::getSimpleName).collect(Collectors.toSet());
        return new Effects(effect, Set.of(touches), names, recordsUndo);
    }
}
