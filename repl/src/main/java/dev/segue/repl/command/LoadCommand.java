package dev.segue.repl.command;

import dev.segue.UsageError;
import dev.segue.repl.Command;
import dev.segue.repl.LoadedScript;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.repl.assist.MetaCommand;
import dev.segue.source.UsageCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code :load}. */
final class LoadCommand implements Command {

    private static final Pattern WORDS = Pattern.compile("\\s*(?:\"([^\"]+)\"|(\\S+))(.*)", Pattern.DOTALL);

    @Override
    public MetaCommand described() {
        return new MetaCommand(
                "load", MetaCommand.Takes.FILE, "FILE [NAME=VALUE…]", "loads a script for :plan and :step");
    }

    @Override
    public Reply run(Session session, String argument) {
        Matcher words = WORDS.matcher(argument);
        if (!words.matches()) {
            throw new UsageError(UsageCode.WRONG_CALL, "this names no file", "enter :load FILE");
        }
        String file = words.group(1) == null ? words.group(2) : words.group(1);
        return session.load(file, parameters(words.group(3).strip()));
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String word : text.isEmpty() ? new String[0] : text.split("\\s+")) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new UsageError(
                        UsageCode.PARAMETER,
                        "\"" + word + "\" gives no parameter a value",
                        "behind the file stand the script's parameters: drain=2s");
            }
            parameters.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return parameters;
    }

    /**
     * The script that was loaded last.
     *
     * @throws UsageError if none was
     */
    static LoadedScript loaded(Session session) {
        return session.loaded()
                .orElseThrow(() -> new UsageError(UsageCode.WRONG_CALL, "no script is loaded", ":load FILE loads one"));
    }
}
