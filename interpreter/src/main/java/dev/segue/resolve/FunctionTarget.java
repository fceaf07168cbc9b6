package dev.segue.resolve;

/** What a call of a known function calls. */
public sealed interface FunctionTarget permits FunctionTarget.Native, ScriptFunction {

    /** The name in messages and call stacks. */
    String name();

    /** What calling it does. */
    Effects effects();

    /** A function written in Java. */
    record Native(FunctionSignature signature) implements FunctionTarget {
        @Override
        public String name() {
            return signature.name();
        }

        @Override
        public Effects effects() {
            return signature.effects();
        }
    }
}
