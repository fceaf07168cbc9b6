package dev.segue.eval;

import dev.segue.resolve.FunctionSignature;
import dev.segue.resolve.Parameter;
import dev.segue.resolve.Types;
import dev.segue.value.Conversion;
import dev.segue.value.Kind;
import dev.segue.value.Texts;
import dev.segue.value.Value;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns annotated methods into functions, refusing what is not documented, named and typed. */
final class AnnotatedMethods {

    private AnnotatedMethods() {}

    static List<RegisteredFunction> of(Object library) {
        return with(library, SegueFunction.class).stream()
                .map(method -> registered(library, method, Offer.of(method.getAnnotation(SegueFunction.class))))
                .toList();
    }

    /** The methods of an object that have an annotation, at least one, each of which can be called. */
    static List<Method> with(Object library, Class<? extends Annotation> annotation) {
        List<Method> found = among(library, annotation);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the class %s has no method with @%s"
                    .formatted(library.getClass().getName(), annotation.getSimpleName()));
        }
        return found;
    }

    /** The same, where there need be none. */
    static List<Method> among(Object library, Class<? extends Annotation> annotation) {
        Class<?> type = library.getClass();
        List<Method> found = Stream.of(type.getDeclaredMethods(), type.getMethods())
                .flatMap(Stream::of)
                .filter(method -> method.isAnnotationPresent(annotation) && !method.isBridge())
                .distinct()
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .toList();
        found.forEach(method -> require(
                Modifier.isPublic(method.getModifiers()
                                & method.getDeclaringClass().getModifiers())
                        && method.canAccess(Modifier.isStatic(method.getModifiers()) ? null : library),
                method,
                "cannot be called: it and its class must be public, and a module must export their package"));
        return found;
    }

    static RegisteredFunction registered(Object library, Method method, Offer offer) {
        require(Texts.isName(offer.name()), method, "has no name that a script could write: \"" + offer.name() + "\"");
        require(!offer.documentation().isBlank(), method, "has no documentation");
        require(Conversion.isGiven(method.getReturnType()), method, "gives what is no value");
        List<Parameter> parameters = new ArrayList<>();
        List<@Nullable Value> defaults = new ArrayList<>();
        for (java.lang.reflect.Parameter parameter : scriptParameters(method)) {
            parameters.add(parameter(parameter, method));
            defaults.add(defaultValue(parameter, parameters.getLast().kinds(), method));
        }
        require(optionalOnesLast(parameters), method, "has an optional parameter before one that must be given");
        long names = parameters.stream().map(Parameter::name).distinct().count();
        require(names == parameters.size(), method, "has two parameters of one name");
        FunctionSignature signature = new FunctionSignature(
                offer.name(),
                parameters,
                method.isVarArgs(),
                offer.effects(),
                offer.documentation(),
                area(library.getClass()),
                offer.example());
        return new RegisteredFunction(signature, defaults, MethodFunction.of(library, method));
    }

    /** Under which heading what a class offers stands; empty if it does not say. */
    static String area(Class<?> library) {
        FunctionArea area = library.getAnnotation(FunctionArea.class);
        return area == null ? "" : area.value();
    }

    private static List<java.lang.reflect.Parameter> scriptParameters(Method method) {
        List<java.lang.reflect.Parameter> all = Arrays.asList(method.getParameters());
        boolean invocation = !all.isEmpty() && all.getFirst().getType() == Invocation.class;
        return all.subList(invocation ? 1 : 0, all.size());
    }

    private static Parameter parameter(java.lang.reflect.Parameter parameter, Method method) {
        Named named = parameter.getAnnotation(Named.class);
        if (named == null) {
            throw complaint(method, "has a parameter without a name: " + parameter);
        }
        require(
                Texts.isName(named.value()),
                method,
                "has a parameter whose name no script could write: \"" + named.value() + "\"");
        Default value = parameter.getAnnotation(Default.class);
        return new Parameter(
                named.value(),
                kinds(parameter, named, method),
                value != null || parameter.isVarArgs(),
                value == null ? "" : value.value());
    }

    private static Set<Kind> kinds(java.lang.reflect.Parameter parameter, Named named, Method method) {
        Class<?> type = parameter.isVarArgs() ? parameter.getType().getComponentType() : parameter.getType();
        try {
            Conversion.demandTaken(parameter.isVarArgs() ? type : parameter.getParameterizedType());
            Set<Kind> kinds = Conversion.kinds(type);
            return named.kinds().length == 0 ? kinds : Set.of(named.kinds());
        } catch (IllegalArgumentException noValue) {
            throw complaint(method, "has the parameter %s: %s".formatted(named.value(), noValue.getMessage()));
        }
    }

    private static @Nullable Value defaultValue(java.lang.reflect.Parameter parameter, Set<Kind> kinds, Method method) {
        Default written = parameter.getAnnotation(Default.class);
        if (written == null) {
            return null;
        }
        Value value = literal(written.value(), method);
        require(
                kinds.isEmpty() || kinds.contains(value.kind()),
                method,
                "has the default %s where %s is wanted".formatted(written.value(), Types.describe(kinds)));
        return value;
    }

    private static Value literal(String text, Method method) {
        try {
            return Literals.read(text, Set.of());
        } catch (IllegalArgumentException none) {
            throw complaint(method, "has a default that does not read: " + none.getMessage());
        }
    }

    private static boolean optionalOnesLast(List<Parameter> parameters) {
        Predicate<Parameter> given = each -> !each.optional();
        return parameters.stream().dropWhile(given).noneMatch(given);
    }

    static void require(boolean holds, Method method, String complaint) {
        if (!holds) {
            throw complaint(method, complaint);
        }
    }

    static IllegalArgumentException complaint(Method method, String complaint) {
        return new IllegalArgumentException("the method %s of %s %s"
                .formatted(method.getName(), method.getDeclaringClass().getName(), complaint));
    }
}
