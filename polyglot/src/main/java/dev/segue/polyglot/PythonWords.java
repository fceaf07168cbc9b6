package dev.segue.polyglot;

import java.math.BigInteger;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** What Python itself must be asked for to make its values and to tell them apart. */
final class PythonWords {

    /** Takes hold of all that it uses before foreign code can put something else in its place. */
    private static final String SCRIPT = """
            def words():
                import builtins
                kinds = {k: k.__name__ for k in (type(None), bool, int, float, str, bytes, list, tuple, dict)}
                integer, items, pairs, kind, octets = int, list, zip, type, bytes
                keys, values, several = dict.keys, dict.values, tuple
                class Atom(str):
                    __slots__ = ()
                    def __repr__(self):
                        return 'Atom(' + str.__repr__(self) + ')'
                Atom.__module__ = 'builtins'
                builtins.Atom = Atom
                kinds[Atom] = 'Atom'
                def kind_of(value):
                    known = kinds.get(kind(value))
                    if known is not None:
                        return known
                    name = kind(value).__name__
                    return 'a function' if callable(value) else 'a value of the class ' + str(name)
                class SegueError(Exception):
                    pass
                SegueError.__module__ = 'builtins'
                builtins.SegueError = SegueError
                def lend(ask):
                    def lent(*given):
                        answer = ask(*given)
                        if answer[0]:
                            return answer[1]
                        failure = SegueError(answer[1])
                        failure.failure = answer[2]
                        raise failure
                    return lent
                return {
                    'lend': lend,
                    'kind_of': kind_of, 'atom': Atom,
                    'integer': lambda text: integer(text, 16),
                    'bytes': lambda values: octets(items(values)),
                    'list': lambda values: items(values),
                    'tuple': lambda values: several(values),
                    'dictionary': lambda names, values: dict(pairs(names, values)),
                    'keys': lambda value: items(keys(value)),
                    'values': lambda value: items(values(value)),
                }
            words()""";

    private final Value words;

    PythonWords(Context context) {
        words = context.eval(Source.newBuilder("python", SCRIPT, "segue")
                .internal(true)
                .cached(true)
                .buildLiteral());
    }

    private Value call(String word, Object... arguments) {
        return words.getHashValue(word).execute(arguments);
    }

    private static ProxyArray array(List<@Nullable Object> elements) {
        return ProxyArray.fromList(elements);
    }

    Value list(List<@Nullable Object> elements) {
        return call("list", array(elements));
    }

    Value tuple(List<@Nullable Object> elements) {
        return call("tuple", array(elements));
    }

    Value dictionary(List<@Nullable Object> keys, List<@Nullable Object> values) {
        Value dictionary = call("dictionary", array(keys), array(values));
        if (dictionary.getHashSize() != keys.size()) {
            throw Refusal.ofKeys();
        }
        return dictionary;
    }

    Value bytes(byte[] bytes) {
        Object[] octets = new Object[bytes.length];
        for (int index = 0; index < octets.length; index++) {
            octets[index] = Byte.toUnsignedInt(bytes[index]);
        }
        return call("bytes", ProxyArray.fromArray(octets));
    }

    Value atom(String name) {
        return call("atom", name);
    }

    // In sixteens there is no bound of digits.
    Value integer(BigInteger number) {
        return call("integer", number.toString(16));
    }

    Value lent(ProxyExecutable function) {
        return call("lend", function);
    }

    /** What a value is: a word of the script above, else what to call it in a refusal. */
    String kind(Value value) {
        return call("kind_of", value).asString();
    }

    Value keys(Value dictionary) {
        return call("keys", dictionary);
    }

    Value values(Value dictionary) {
        return call("values", dictionary);
    }
}
