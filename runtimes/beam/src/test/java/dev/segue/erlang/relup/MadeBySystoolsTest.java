package dev.segue.erlang.relup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.dist.Connection;
import dev.segue.erlang.rpc.Rpc;
import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.erlang.term.Tuple;
import dev.segue.erlang.testing.ErlangNode;
import dev.segue.erlang.testing.Evaluation;
import dev.segue.erlang.text.TermText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Relups that {@code systools:make_relup} makes from appups with every high-level instruction: they are read without a
 * complaint, and OTP reads back what is written of them.
 */
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MadeBySystoolsTest {
    /** Going up, and down behind the bar. */
    private static final List<String> APPUPS = List.of(
            "{update,chat_a} | {update,chat_a}",
            "{update,chat_a,supervisor} | {update,chat_a,supervisor}",
            "{update,chat_a,{advanced,[]}} | {update,chat_a,soft}",
            "{update,chat_a,soft,[chat_b]},{load_module,chat_b} | {update,chat_a,[chat_b]},{update,chat_b}",
            "{update,chat_a,{advanced,#{from => \"ä\"}},[chat_b]},{update,chat_b,[]} | {load_module,chat_a,[]}",
            "{update,chat_a,soft,soft_purge,brutal_purge,[]} | {update,chat_a,4000,soft,brutal_purge,soft_purge,[]}",
            "{update,chat_a,infinity,{advanced,x},soft_purge,soft_purge,[]} |"
                    + " {update,chat_a,static,default,{advanced,x},soft_purge,soft_purge,[]}",
            "{update,chat_a,dynamic,100,{advanced,x},soft_purge,soft_purge,[chat_b]},"
                    + "{load_module,chat_b,soft_purge,soft_purge,[]} | {load_module,chat_b}",
            "{add_module,chat_d},{delete_module,chat_c} | {add_module,chat_c,[]},{delete_module,chat_d,[]}",
            "{delete_module,chat_c,[chat_a]},{update,chat_a} | {add_module,chat_c,[chat_a]},{update,chat_a}",
            "{restart_application,chat} | {restart_application,chat}",
            "{apply,{lists,nth,[1,[one]]}},{update,chat_a} | {apply,{erlang,node,[]}}",
            "{add_application,extra_in} | {load_module,chat_a}",
            "{add_application,extra_in,load} | {add_application,extra_in,none}",
            "restart_new_emulator,{update,chat_a} | {update,chat_a},restart_new_emulator",
            "{load_module,chat_a},restart_emulator | {load_module,chat_a},restart_emulator",
            "{load_object_code,{chat,\"2\",[chat_a]}},point_of_no_return,{stop,[chat_a]},"
                    + "{load,{chat_a,soft_purge,brutal_purge}},{start,[chat_a]} | {suspend,[chat_a,{chat_b,10}]},"
                    + "{purge,[chat_b]},{code_change,down,[{chat_a,[]}]},{resume,[chat_b,chat_a]}",
            "{sync_nodes,here,[]},{update,chat_a} | {sync_nodes,{a,1},{erlang,nodes,[]}}");

    @TempDir
    static Path folder;

    private ErlangNode node;
    private Connection connection;
    private Rpc rpc;

    @BeforeAll
    void start() throws IOException {
        node = ErlangNode.start();
        connection = node.connect();
        rpc = Rpc.over(connection);
        application("chat", "1", "chat_a,chat_b,chat_c");
        application("chat", "2", "chat_a,chat_b,chat_d,chat_c");
        application("extra", "1", "extra_a,extra_b");
        application("old", "1", "old_a");
        application("extra_in", "1", "extra_in_a");
        release("one", "{chat,\"1\"},{old,\"1\"},{extra_in,\"1\"}");
        release("two", "{chat,\"2\"},{extra,\"1\",temporary},{extra_in,\"1\"}");
    }

    @AfterAll
    void stop() {
        connection.close();
        node.close();
    }

    private void application(String name, String version, String modules) throws IOException {
        String text = "{application,%s,[{description,\"\"},{vsn,\"%s\"},{modules,[%s]},{registered,[]},"
                + "{applications,[kernel,stdlib]}]}.\n";
        write(
                folder.resolve("lib").resolve(name + "-" + version).resolve("ebin/" + name + ".app"),
                text.formatted(name, version, modules));
    }

    private void release(String name, String applications) throws IOException {
        String own = eval("lists:flatten(lists:join(\",\",[begin application:load(A),"
                + "{ok,V} = application:get_key(A,vsn), io_lib:format(\"{~p,~p}\",[A,V]) end"
                + " || A <- [kernel,stdlib,sasl]])).");
        String runtime = eval("erlang:system_info(version).");
        write(
                folder.resolve(name + ".rel"),
                "{release,{\"talk\",\"%s\"},{erts,\"%s\"},[%s,%s]}.\n".formatted(name, runtime, own, applications));
    }

    private String eval(String expressions) {
        return ((ListTerm) Evaluation.eval(rpc, expressions)).text().orElseThrow();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** The relup that systools makes for an appup; its bytes. */
    private byte[] make(String appup) throws IOException {
        String[] ways = appup.split(" \\| ");
        String text = "{\"2\",[{\"1\",[%s]}],[{<<\"[0-9]+\">>,[%s]}]}.\n".formatted(ways[0], ways[1]);
        write(folder.resolve("lib/chat-2/ebin/chat.appup"), text);
        String made = "systools:make_relup(\"%1$s/two\",[{\"%1$s/one\",\"from one\"}],[\"%1$s/one\"],"
                + "[silent,{path,[\"%1$s/lib/*/ebin\"]},{outdir,\"%1$s\"}]).";
        Term result = Evaluation.eval(rpc, made.formatted(folder));
        assertTrue(result instanceof Tuple all && all.at(0).equals(Atom.OK), result.toString());
        return Files.readAllBytes(folder.resolve("relup"));
    }

    static List<String> appups() {
        return APPUPS;
    }

    @ParameterizedTest
    @MethodSource("appups")
    void aRelupOfSystoolsIsReadWrittenAndReadBack(String appup) throws IOException {
        byte[] made = make(appup);
        Reading<Relup> reading = RelupFile.read(made);
        String text = new String(made, StandardCharsets.UTF_8);
        assertEquals(List.of(), RelupRules.check(reading), text);
        Relup relup = reading.content().orElseThrow();
        assertEquals(TermText.read(made).terms(), List.of(relup.term()));
        write(folder.resolve("written"), RelupWriter.write(relup));
        Term both = Evaluation.eval(
                rpc, "[file:consult(\"%1$s/relup\"),file:consult(\"%1$s/written\")].".formatted(folder));
        List<Term> consulted = ((ListTerm) both).elements();
        assertEquals(consulted.get(0), consulted.get(1));
        assertEquals(Tuple.of(Atom.OK, ListTerm.of(relup.term())), consulted.get(1));
    }

    @Test
    void theAppupsHaveEveryHighLevelInstructionAndTheirRelupsEveryLowLevelOne() throws IOException {
        Set<String> high = new HashSet<>();
        Set<String> low = new HashSet<>();
        for (String appup : APPUPS) {
            Relup relup = RelupFile.read(make(appup)).content().orElseThrow();
            relup.up().forEach(entry -> entry.instructions().forEach(each -> low.add(each.name())));
            relup.down().forEach(entry -> entry.instructions().forEach(each -> low.add(each.name())));
            Reading<Appup> reading = AppupFile.read(Files.readAllBytes(folder.resolve("lib/chat-2/ebin/chat.appup")));
            assertEquals(List.of(), reading.problems());
            Appup content = reading.content().orElseThrow();
            content.up().forEach(entry -> entry.instructions().forEach(each -> high.add(each.name())));
            content.down().forEach(entry -> entry.instructions().forEach(each -> high.add(each.name())));
        }
        // What systools adds by itself to a relup for an application that only one release has.
        high.add("remove_application");
        assertTrue(high.containsAll(List.of(InstructionNames.highNames().split(", "))), high.toString());
        assertEquals(Set.of(InstructionNames.lowNames().split(", ")), low);
    }

    /** Systools says no to each of these, and so do the rules. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{suspend,[a]}",
                "{resume,[a]}",
                "{stop,[a]}",
                "{start,[a]}",
                "{load,{a,soft_purge,soft_purge}}",
                "{suspend,[a]},point_of_no_return,{resume,[a]}",
                "point_of_no_return,point_of_no_return",
                "{load_object_code,{x,\"1\",[a]}},{load_object_code,{x,\"2\",[b]}},point_of_no_return",
                "explode",
                "{suspend,a},{resume,[a]}",
                "{suspend,[{a,0}]},{resume,[a]}",
                "{load,{a,soft,soft_purge}}",
                "{code_change,sideways,[]}",
                "{code_change,up,[a]}",
                "{apply,{a,b,c}}",
                "{sync_nodes,x,[1]}"
            })
    void whatSystoolsRefusesIsRefused(String instructions) {
        Term result = Evaluation.eval(rpc, "systools_rc:translate_scripts([[" + instructions + "]],[],[]).");
        assertTrue(result instanceof Tuple all && all.at(0).equals(Atom.ERROR), result.toString());
        assertTrue(wrong(instructions), instructions);
    }

    /** Systools has nothing against these, which fail or do nothing when the release is installed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{code_change,up,[{a,[]}]}",
                "{resume,[a]},{suspend,[a]}",
                "{start,[a]},{stop,[a]}",
                "{suspend,[a]},{resume,[a]},{code_change,up,[{a,[]}]}",
                "{load_object_code,{x,\"1\",[a]}},{load,{a,soft_purge,soft_purge}},{load,{a,soft_purge,soft_purge}}"
            })
    void whatSystoolsForgetsIsRefused(String instructions) {
        Term result = Evaluation.eval(rpc, "systools_rc:translate_scripts([[" + instructions + "]],[],[]).");
        assertTrue(result instanceof Tuple all && all.at(0).equals(Atom.OK), result.toString());
        String translated = ((Tuple) result).at(1).toString();
        assertTrue(wrong(translated.substring(1, translated.length() - 1)), translated);
    }

    private static boolean wrong(String instructions) {
        String point = instructions.contains("point_of_no_return") ? "" : "point_of_no_return,";
        Reading<Relup> reading = RelupFile.read("{\"2\",[{\"1\",[],[" + point + instructions + "]}],[]}.");
        return RelupRules.check(reading).stream().anyMatch(RelupProblem::isError);
    }
}
