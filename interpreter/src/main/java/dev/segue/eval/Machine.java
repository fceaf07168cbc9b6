package dev.segue.eval;

import dev.segue.resolve.FunctionCode;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.ResolvedExpr;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Executable nodes, made of resolved ones when they are first needed. */
final class Machine {
    private final FunctionRegistry functions;
    private final Units units;
    private final Map<Object, Object> compiled = Collections.synchronizedMap(new IdentityHashMap<>());
    final ExpressionCompiler expressions = new ExpressionCompiler(this);
    final StatementCompiler statements = new StatementCompiler(this);
    final PatternCompiler patterns = new PatternCompiler(this);
    final CallCompiler calls = new CallCompiler(this);

    Machine(FunctionRegistry functions, Units units) {
        this.functions = functions;
        this.units = units;
        // A class whose loading meets a full stack stays broken for good, so what reports a full stack is loaded now.
        Objects.requireNonNull(CallCompiler.tooDeep("nobody").kind().code());
    }

    FunctionRegistry functions() {
        return functions;
    }

    Units units() {
        return units;
    }

    CompiledCode code(FunctionCode code) {
        return cached(CompiledCode.class, code, each -> CompiledCode.of(each, this));
    }

    CompiledBody body(ResolvedBody body) {
        return cached(
                CompiledBody.class,
                body,
                each -> new CompiledBody(
                        new GivenNode(statements.block(each.statements())), each.locals(), each.variables()));
    }

    Node expression(ResolvedExpr expression) {
        return cached(Node.class, expression, expressions::compile);
    }

    private <K, V> V cached(Class<V> type, K key, Function<K, V> compile) {
        Object known = compiled.get(key);
        if (known == null) {
            known = compile.apply(key);
            compiled.put(key, known);
        }
        return type.cast(known);
    }
}
