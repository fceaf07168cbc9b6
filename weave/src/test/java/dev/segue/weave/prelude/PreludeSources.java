package dev.segue.weave.prelude;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The sources of the prelude's functions, and their abstract forms as a real {@code erl} parses them. */
final class PreludeSources {

    static final Path FOLDER = Path.of("src/main/erlang");
    static final Path FORMS = Path.of("src/main/resources/dev/segue/weave/prelude");

    private static final long LONGEST_SECONDS = 60;
    private static final String PARSE = """
            ok = io:setopts([{encoding, unicode}]),
            Leaves = fun Leaves({var, _, _} = Variable) -> [Variable];
                         Leaves(Form) when is_tuple(Form) -> Leaves(tuple_to_list(Form));
                         Leaves([First | Rest]) -> Leaves(First) ++ Leaves(Rest);
                         Leaves(_) -> []
                     end,
            lists:foreach(
              fun(File) ->
                {ok, Bytes} = file:read_file(File),
                Parsed = case erl_scan:string(unicode:characters_to_list(Bytes) ++ ".") of
                    {ok, Tokens, _} -> erl_parse:parse_exprs(Tokens);
                    {error, Why, _} -> {error, Why}
                end,
                case Parsed of
                    {ok, [Form]} ->
                        Lines = fun(Text) -> erl_parse:map_anno(fun(_) -> 1 end, Text) end,
                        io:format("~ts ~0tp.~n", [filename:basename(File, ".erl"), Lines(Form)]),
                        Free = [{Name, free} || {var, _, Name} <- Leaves(Form), lists:prefix("Segue@", atom_to_list(Name))],
                        case erl_lint:exprs([Form], Free) of
                            {ok, []} -> ok;
                            Lint -> io:format("~ts is no good code: ~0tp~n", [File, Lint]), halt(1)
                        end;
                    Wrong ->
                        io:format("~ts is not one expression: ~0tp~n", [File, Wrong]), halt(1)
                end
              end,
              init:get_plain_arguments()),
            halt(0).
            """;

    private PreludeSources() {}

    /** The names of all functions, in order. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".erl"))
                    .map(file -> file.substring(0, file.length() - ".erl".length()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of every function's resource, by its name. */
    static Map<String, String> parsed() {
        Map<String, String> forms = new TreeMap<>();
        for (String line : erl().lines().toList()) {
            int space = line.indexOf(' ');
            forms.put(line.substring(0, space), line.substring(space + 1) + "\n");
        }
        return forms;
    }

    private static String erl() {
        String evaluated = PARSE.replace('\n', ' ');
        List<String> command = Stream.concat(
                        Stream.of("erl", "-noinput", "+pc", "unicode", "-eval", evaluated, "-extra"),
                        names().stream()
                                .map(name -> FOLDER.resolve(name + ".erl").toString()))
                .toList();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError("the sources of the prelude do not parse: " + output);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
