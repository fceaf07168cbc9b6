package dev.segue.bench.interpret;

import java.util.concurrent.Callable;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.lib.jse.JsePlatform;

/** A function {@code main} in Lua, in LuaJ's interpreter of bytecode. */
record LuaProgram(LuaValue main) implements Callable<Object> {

    static LuaProgram of(String text) {
        Globals globals = JsePlatform.standardGlobals();
        globals.load(text, "program.lua").call();
        return new LuaProgram(globals.get("main"));
    }

    @Override
    public Object call() {
        return main.call();
    }
}
