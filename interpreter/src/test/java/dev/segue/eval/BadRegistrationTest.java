package dev.segue.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.segue.Segue;
import dev.segue.resolve.Effect;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be an instruction or function is refused when it is registered, in one sentence that names the method. */
class BadRegistrationTest {
    private static final String DOES = "Does something.";

    /** Nothing is annotated. */
    public static final class Nothing {
        public void nothing() {}
    }

    /** Cannot be called from outside. */
    static final class Hidden {
        @SegueInstruction(name = "hidden", documentation = DOES)
        public void hidden() {}
    }

    /** Its method cannot be called from outside. */
    public static final class HalfHidden {
        @SegueInstruction(name = "half", documentation = DOES)
        void half() {}
    }

    /** Has a name that no script could write. */
    public static final class Misnamed {
        @SegueInstruction(name = "drain-all", documentation = DOES)
        public void drainAll() {}
    }

    /** Has a word of the language for a name. */
    public static final class Reserved {
        @SegueInstruction(name = "await", documentation = DOES)
        public void await() {}
    }

    /** Says nothing of itself. */
    public static final class Undocumented {
        @SegueInstruction(name = "drain", documentation = " ")
        public void drain() {}
    }

    /** Does not name its parameter. */
    public static final class Unnamed {
        @SegueInstruction(name = "drain", documentation = DOES)
        public void drain(String queue) {
            Objects.requireNonNull(queue);
        }
    }

    /** Takes what no value is. */
    public static final class Untyped {
        @SegueInstruction(name = "drain", documentation = DOES)
        public void drain(@Named("threads") List<Thread> threads) {
            Objects.requireNonNull(threads);
        }
    }

    /** Gives what no value is. */
    public static final class Ungiven {
        @SegueInstruction(name = "drain", documentation = DOES)
        public Thread drain() {
            return Thread.currentThread();
        }
    }

    /** Has a default of another type. */
    public static final class WrongDefault {
        @SegueInstruction(name = "drain", documentation = DOES)
        public void drain(@Named("queue") @Default("5s") String queue) {
            Objects.requireNonNull(queue);
        }
    }

    /** Has a default that is an expression. */
    public static final class NoLiteral {
        @SegueInstruction(name = "drain", documentation = DOES)
        public void drain(@Named("most") @Default("1 + x") int most) {
            Objects.checkIndex(0, most);
        }
    }

    /** Wants the last one given, and not the first. */
    public static final class OptionalFirst {
        @SegueInstruction(name = "drain", documentation = DOES)
        public void drain(@Named("most") @Default("1") int most, @Named("queue") String queue) {
            Objects.checkFromIndexSize(0, most, queue.length());
        }
    }

    /** Names two parameters alike. */
    public static final class Twice {
        @SegueInstruction(name = "drain", documentation = DOES)
        public void drain(@Named("queue") String from, @Named("queue") String to) {
            Objects.requireNonNull(from + to);
        }
    }

    /** Takes any number. */
    public static final class Any {
        @SegueInstruction(name = "drain", documentation = DOES)
        public void drain(@Named("queues") String... queues) {
            Objects.requireNonNull(queues);
        }
    }

    /** Is no instruction. */
    public static final class Pure {
        @SegueInstruction(name = "drain", documentation = DOES, effect = Effect.PURE)
        public int drain() {
            return 1;
        }
    }

    /** Stands nowhere. */
    public static final class Misplaced {
        @SegueInstruction(name = "drain", documentation = DOES, placed = "behind code_change")
        public void drain() {}
    }

    /** Takes back what is not there. */
    public static final class LostUndo {
        @SegueInstruction(name = "drain", documentation = DOES)
        public void drain() {}

        @SegueUndo("fill")
        public void fill() {}
    }

    /** Takes back with other parameters. */
    public static final class OtherUndo {
        @SegueInstruction(name = "drain", documentation = DOES)
        public void drain(@Named("queue") String queue) {
            Objects.requireNonNull(queue);
        }

        @SegueUndo("drain")
        public void fill(@Named("queue") int queue) {
            Objects.checkIndex(0, queue);
        }
    }

    /** Takes back what changed nothing. */
    public static final class CheckUndo {
        @SegueInstruction(name = "drained", documentation = DOES, effect = Effect.READS)
        public void drained() {}

        @SegueUndo("drained")
        public void fill() {}
    }

    /** Needs another instruction that there is not. */
    public static final class Dependent {
        @SegueInstruction(name = "drain", documentation = DOES, dependsOn = "check_queue")
        public void drain() {}
    }

    /** Has the name of a runtime function. */
    public static final class Taken {
        @SegueInstruction(name = "resume", documentation = DOES)
        public void resume() {}
    }

    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of(new Nothing(), "the class Nothing has no method with @SegueInstruction"),
                Arguments.of(
                        new Hidden(),
                        "the method hidden of Hidden cannot be called: it and its class must be public, and a module must"
                                + " export their package"),
                Arguments.of(
                        new HalfHidden(),
                        "the method half of HalfHidden cannot be called: it and its class must be public, and a module"
                                + " must export their package"),
                Arguments.of(
                        new Misnamed(),
                        "the method drainAll of Misnamed has no name that a script could write: \"drain-all\""),
                Arguments.of(new Undocumented(), "the method drain of Undocumented has no documentation"),
                Arguments.of(
                        new Unnamed(),
                        "the method drain of Unnamed has a parameter without a name: java.lang.String queue"),
                Arguments.of(
                        new Untyped(),
                        "the method drain of Untyped has the parameter threads: no value converts to java.lang.Thread"),
                Arguments.of(new Ungiven(), "the method drain of Ungiven gives what is no value"),
                Arguments.of(
                        new WrongDefault(),
                        "the method drain of WrongDefault has the default 5s where string is wanted"),
                Arguments.of(
                        new NoLiteral(),
                        "the method drain of NoLiteral has a default that does not read: \"1 + x\" is no literal"),
                Arguments.of(
                        new OptionalFirst(),
                        "the method drain of OptionalFirst has an optional parameter before one that must be given"),
                Arguments.of(new Twice(), "the method drain of Twice has two parameters of one name"),
                Arguments.of(
                        new Any(), "the method drain of Any takes any number of arguments, which no instruction does"),
                Arguments.of(new Pure(), "the method drain of Pure only computes: make it a function"),
                Arguments.of(
                        new Misplaced(),
                        "the method drain of Misplaced is placed \"behind code_change\", which is not \"before …\" or"
                                + " \"after …\""),
                Arguments.of(
                        new LostUndo(),
                        "the method fill of LostUndo takes back the instruction fill, which there is not"),
                Arguments.of(
                        new OtherUndo(),
                        "the method fill of OtherUndo must have the parameters of drain, and at most one more for what"
                                + " that gave"),
                Arguments.of(new CheckUndo(), "the method fill of CheckUndo takes back drained, which changes nothing"),
                Arguments.of(new Taken(), "the function resume is registered twice"));
    }

    private static String refusal(Object library) {
        String message = Objects.requireNonNull(assertThrows(
                        IllegalArgumentException.class,
                        () -> Segue.builder().instructions(library).build())
                .getMessage());
        return message.replace(BadRegistrationTest.class.getName() + "$", "");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedWhereItIsMade(Object library, String sentence) {
        assertEquals(sentence, refusal(library));
    }

    static List<Arguments> wholes() {
        return List.of(
                Arguments.of(new Reserved(), "cannot be written so in a script"),
                Arguments.of(new Dependent(), "check_queue"));
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void whatOnlyTheLanguageKnowsIsFoundToo(Object library, String part) {
        String refusal = refusal(library);
        assertEquals(true, refusal.contains(part), refusal);
    }
}
