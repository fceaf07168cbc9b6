package dev.segue.bench.interpret;

import java.util.concurrent.Callable;

/** A language that the programs are written in too. */
public enum Interpreter {
    /** Ours: a tree of nodes that execute themselves, with exact integers. */
    SEGUE("upgrade") {
        @Override
        Callable<Object> program(String text) {
            return new SegueProgram(text);
        }
    },
    /** JavaScript, interpreted as bytecode. */
    RHINO("js") {
        @Override
        Callable<Object> program(String text) {
            return new RhinoProgram(text);
        }
    },
    /** A tree of nodes that a visitor walks. */
    JEXL("jexl") {
        @Override
        Callable<Object> program(String text) {
            return JexlProgram.of(text);
        }
    },
    /** Lua's bytecode, interpreted. */
    LUAJ("lua") {
        @Override
        Callable<Object> program(String text) {
            return LuaProgram.of(text);
        }
    },
    /** Compiled to the JVM's bytecode, with calls bound at run time. */
    GROOVY("groovy") {
        @Override
        Callable<Object> program(String text) {
            return GroovyProgram.of(text);
        }
    };

    private final String ending;

    Interpreter(String ending) {
        this.ending = ending;
    }

    /** How the names of its files end. */
    String ending() {
        return ending;
    }

    /** A program that can be run again and again; what it gives is its result. */
    abstract Callable<Object> program(String text) throws Exception;
}
