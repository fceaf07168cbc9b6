package dev.segue.eval;

import dev.segue.resolve.Effect;
import dev.segue.resolve.Parameter;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.UpgradeFile;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The instructions that an object offers: each is a function in Java, and an instruction in Segue that calls it. So
 * checking, planning and documentation treat them as they treat any other.
 *
 * @param functions what the instructions call
 * @param file the instructions themselves
 */
public record JavaInstructions(FunctionRegistry functions, ParseResult<UpgradeFile> file) {

    /**
     * The instructions of every method of an object that has {@link SegueInstruction}, taken back by its methods with
     * {@link SegueUndo}.
     *
     * @throws IllegalArgumentException if one lacks documentation or a name, has a type that no value converts to, is
     *     placed where nothing can stand, or does not fit its undo
     */
    public static JavaInstructions of(Object library) {
        List<RegisteredFunction> functions = new ArrayList<>();
        Map<String, Method> undos = undos(library);
        StringBuilder text = new StringBuilder();
        for (Method method : AnnotatedMethods.with(library, SegueInstruction.class)) {
            SegueInstruction declared = method.getAnnotation(SegueInstruction.class);
            AnnotatedMethods.require(
                    !method.isAnnotationPresent(SegueFunction.class),
                    method,
                    "is a function and an instruction: an instruction is a function already");
            AnnotatedMethods.require(declared.effect() != Effect.PURE, method, "only computes: make it a function");
            AnnotatedMethods.require(
                    !method.isVarArgs(), method, "takes any number of arguments, which no instruction does");
            RegisteredFunction function = AnnotatedMethods.registered(library, method, Offer.of(declared));
            functions.add(function);
            InstructionText written = new InstructionText(declared, method, function.signature());
            Method undo = undos.remove(declared.name());
            if (undo == null) {
                text.append(written.text());
            } else {
                RegisteredFunction back = undo(library, declared, function, undo);
                functions.add(back);
                text.append(written.text(back.signature()));
            }
        }
        undos.forEach((name, method) -> {
            throw AnnotatedMethods.complaint(method, "takes back the instruction " + name + ", which there is not");
        });
        return new JavaInstructions(FunctionRegistry.of(functions), parsed(library, text.toString()));
    }

    private static Map<String, Method> undos(Object library) {
        Map<String, Method> undos = new HashMap<>();
        for (Method method : AnnotatedMethods.among(library, SegueUndo.class)) {
            String name = method.getAnnotation(SegueUndo.class).value();
            Method other = undos.put(name, method);
            AnnotatedMethods.require(other == null, method, "takes back " + name + ", as another method does");
        }
        return undos;
    }

    private static RegisteredFunction undo(
            Object library, SegueInstruction declared, RegisteredFunction function, Method undo) {
        AnnotatedMethods.require(
                function.signature().effects().changes(),
                undo,
                "takes back " + declared.name() + ", which changes nothing");
        RegisteredFunction back = AnnotatedMethods.registered(library, undo, Offer.undoOf(declared));
        List<Parameter> wanted = function.signature().parameters();
        List<Parameter> has = back.signature().parameters();
        boolean fits = has.size() - wanted.size() <= 1 && has.size() >= wanted.size();
        for (int i = 0; fits && i < wanted.size(); i++) {
            fits = has.get(i).name().equals(wanted.get(i).name())
                    && has.get(i).kinds().equals(wanted.get(i).kinds());
        }
        AnnotatedMethods.require(
                fits,
                undo,
                "must have the parameters of %s, and at most one more for what that gave".formatted(declared.name()));
        return back;
    }

    private static ParseResult<UpgradeFile> parsed(Object library, String text) {
        String area = AnnotatedMethods.area(library.getClass());
        String name = area.isEmpty() ? library.getClass().getSimpleName() : area;
        ParseResult<UpgradeFile> parsed = Parser.parse(SourceText.of(name, text));
        for (Diagnostic error : parsed.diagnostics()) {
            throw new IllegalArgumentException("an instruction of %s cannot be written so in a script: %s, in \"%s\""
                    .formatted(library.getClass().getName(), error.message(), line(text, error)));
        }
        return parsed;
    }

    private static String line(String text, Diagnostic error) {
        return text.lines().skip(error.span().line() - 1L).findFirst().orElse("");
    }
}
