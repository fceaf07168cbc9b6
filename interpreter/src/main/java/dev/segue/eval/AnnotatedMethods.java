package dev.segue.eval;

import dev.segue.resolve.Effects;
import dev.segue.resolve.FunctionSignature;
import dev.segue.resolve.Parameter;
import dev.segue.value.Conversion;
import dev.segue.value.Kind;
import dev.segue.value.Texts;
import dev.segue.value.Value;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns annotated methods into functions, refusing what is not documented, named and typed. */
final class AnnotatedMethods {

    private AnnotatedMethods() {}

    static List<RegisteredFunction> of(Object library) {
        Class<?> type = library.getClass();
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException("the class " + type.getName() + " must be public");
        }
        return Stream.of(type.getMethods())
                .filter(method -> method.isAnnotationPresent(SegueFunction.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> registered(library, method))
                .toList();
    }

    private static RegisteredFunction registered(Object library, Method method) {
        SegueFunction declared = method.getAnnotation(SegueFunction.class);
        require(Texts.isName(declared.name()), method, "has no name that a script could write");
        require(!declared.documentation().isBlank(), method, "has no documentation");
        List<Parameter> parameters = new ArrayList<>();
        List<@Nullable Value> defaults = new ArrayList<>();
        for (java.lang.reflect.Parameter parameter : scriptParameters(method)) {
            parameters.add(parameter(parameter, method));
            Default value = parameter.getAnnotation(Default.class);
            defaults.add(value == null ? null : Literals.read(value.value(), Set.of()));
        }
        require(optionalOnesLast(parameters), method, "has an optional parameter before one that must be given");
        FunctionSignature signature = new FunctionSignature(
                declared.name(),
                parameters,
                method.isVarArgs(),
                effects(declared),
                declared.documentation(),
                area(library.getClass()),
                declared.example());
        return new RegisteredFunction(signature, defaults, MethodFunction.of(library, method));
    }

    private static String area(Class<?> library) {
        FunctionArea area = library.getAnnotation(FunctionArea.class);
        return area == null ? "" : area.value();
    }

    private static List<java.lang.reflect.Parameter> scriptParameters(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(each -> each.getType() != Invocation.class)
                .toList();
    }

    private static Parameter parameter(java.lang.reflect.Parameter parameter, Method method) {
        Named named = parameter.getAnnotation(Named.class);
        require(named != null, method, "has a parameter without a name");
        Default value = parameter.getAnnotation(Default.class);
        Class<?> type = parameter.isVarArgs() ? parameter.getType().getComponentType() : parameter.getType();
        Set<Kind> kinds = named.kinds().length == 0 ? Conversion.kinds(type) : Set.of(named.kinds());
        return new Parameter(
                named.value(), kinds, value != null || parameter.isVarArgs(), value == null ? "" : value.value());
    }

    private static boolean optionalOnesLast(List<Parameter> parameters) {
        return parameters.stream().dropWhile(each -> !each.optional()).allMatch(Parameter::optional);
    }

    private static Effects effects(SegueFunction declared) {
        Set<String> capabilities =
                Stream.of(declared.capability()).map(Class::getSimpleName).collect(Collectors.toSet());
        return new Effects(declared.effect(), Set.of(declared.touches()), capabilities, declared.recordsUndo());
    }

    private static void require(boolean holds, Method method, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException("the function " + method + " " + complaint);
        }
    }
}
