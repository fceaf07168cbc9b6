package dev.segue.bench.interpret;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One program in one language; how often it is run, and in which turns, {@link InterpretBench} says. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InterpreterRound {
    /** The program's name. */
    @Param("recursion")
    public String program = "";

    /** The language. */
    @Param("SEGUE")
    public Interpreter language = Interpreter.SEGUE;

    private Callable<Object> prepared = () -> "";

    /** Reads the program and sees that its result is right. */
    @Setup
    public void prepare() throws Exception {
        prepared = Programs.of(program, language);
    }

    /** Runs it once. */
    @Benchmark
    public Object run() throws Exception {
        return prepared.call();
    }
}
