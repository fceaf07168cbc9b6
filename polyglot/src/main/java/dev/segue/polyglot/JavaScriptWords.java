package dev.segue.polyglot;

import java.math.BigInteger;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** What JavaScript itself must be asked for to make its values and to tell them apart. */
final class JavaScriptWords {

    /** Takes hold of all that it uses before foreign code can put something else in its place. */
    private static final String SCRIPT = """
            (() => {
              const { isArray } = Array, { isFrozen, freeze, keys, values, getPrototypeOf, prototype } = Object;
              const symbol = Symbol.for, keyFor = Symbol.keyFor, define = Object.defineProperty;
              const Failure = Error, Numbers = BigInt, Bytes = Uint8Array, Pairs = Map, copy = Array.from;
              const set = Pairs.prototype.set, call = Function.prototype.call.bind(Function.prototype.call);
              const mapKeys = Pairs.prototype.keys, mapValues = Pairs.prototype.values;
              const size = Object.getOwnPropertyDescriptor(Pairs.prototype, 'size').get;
              const bytesTag = Object.getOwnPropertyDescriptor(getPrototypeOf(Bytes.prototype), Symbol.toStringTag).get;
              const isMap = value => { try { call(size, value); return true } catch { return false } };
              const nameOf = value => {
                try { return String(value.constructor.name) } catch { return '' }
              };
              const kindOf = value => {
                switch (typeof value) {
                  case 'undefined': return 'nil';
                  case 'symbol': return keyFor(value) === undefined ? 'a symbol that is not registered' : 'symbol';
                  case 'function': return 'a function';
                  case 'object': break;
                  default: return typeof value;
                }
                if (value === null) return 'nil';
                if (isArray(value)) return isFrozen(value) ? 'tuple' : 'list';
                if (call(bytesTag, value) === 'Uint8Array') return 'bytes';
                if (isMap(value)) return 'map';
                const above = getPrototypeOf(value);
                if (above === null || above === prototype) return 'object';
                const name = nameOf(value);
                return name ? 'an object of the class ' + name : 'an object of a class';
              };
              return {
                kindOf, freeze, keys, values, symbol, keyFor,
                push: (list, value) => { define(list, list.length, { value, writable: true, enumerable: true, configurable: true }) },
                list: () => [], object: () => ({}), map: () => new Pairs(), bytes: length => new Bytes(length),
                put: (object, key, value) => { define(object, key, { value, writable: true, enumerable: true, configurable: true }) },
                set: (map, key, value) => { call(set, map, key, value) },
                mapKeys: map => copy(call(mapKeys, map)),
                mapValues: map => copy(call(mapValues, map)),
                bigInteger: text => Numbers(text),
                lend: ask => (...given) => {
                  const answer = ask(...given);
                  if (answer[0]) return answer[1];
                  const failure = new Failure(answer[1]);
                  define(failure, 'cause', { value: answer[2] });
                  throw failure;
                },
              };
            })()""";

    private final Value words;

    JavaScriptWords(Context context) {
        words = context.eval(Source.newBuilder("js", SCRIPT, "segue")
                .internal(true)
                .cached(true)
                .buildLiteral());
    }

    private Value call(String word, @Nullable Object... arguments) {
        return words.invokeMember(word, arguments);
    }

    Value list(List<@Nullable Object> elements) {
        Value list = call("list");
        elements.forEach(each -> call("push", list, each));
        return list;
    }

    Value frozen(List<@Nullable Object> elements) {
        return call("freeze", list(elements));
    }

    Value object(List<@Nullable Object> keys, List<@Nullable Object> values) {
        return filled("object", "put", keys, values);
    }

    Value map(List<@Nullable Object> keys, List<@Nullable Object> values) {
        return filled("map", "set", keys, values);
    }

    private Value filled(String empty, String put, List<@Nullable Object> keys, List<@Nullable Object> values) {
        Value filled = call(empty);
        for (int index = 0; index < keys.size(); index++) {
            call(put, filled, keys.get(index), values.get(index));
        }
        return filled;
    }

    Value bytes(byte[] bytes) {
        Value array = call("bytes", bytes.length);
        for (int index = 0; index < bytes.length; index++) {
            array.setArrayElement(index, Byte.toUnsignedInt(bytes[index]));
        }
        return array;
    }

    Value symbol(String name) {
        return call("symbol", name);
    }

    Value bigInteger(BigInteger number) {
        return call("bigInteger", number.toString());
    }

    Value lent(ProxyExecutable function) {
        return call("lend", function);
    }

    /** What a value is: a word of the script above, else what to call it in a refusal. */
    String kind(Value value) {
        return call("kindOf", value).asString();
    }

    String name(Value symbol) {
        return call("keyFor", symbol).asString();
    }

    Value keys(Value object) {
        return call("keys", object);
    }

    Value values(Value object) {
        return call("values", object);
    }

    Value mapKeys(Value map) {
        return call("mapKeys", map);
    }

    Value mapValues(Value map) {
        return call("mapValues", map);
    }
}
