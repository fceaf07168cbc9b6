package dev.segue.erlang.relup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Appups: every form of every instruction, and what is none. */
class AppupFileTest {
    private static Reading<Appup> reading(String instructions) {
        String text = "{\"2\",[{<<\"1\\\\..*\">>,[" + instructions + "]}],[]}.";
        return AppupFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AppupInstruction only(String instruction) {
        Reading<Appup> reading = reading(instruction);
        assertEquals(List.of(), reading.problems());
        return reading.content().orElseThrow().up().getFirst().instructions().getFirst();
    }

    /** A form, and the shortest that says the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{update,m} | {update,m}",
                "{update,m,supervisor} | {update,m,supervisor}",
                "{update,m,static,default,{advanced,[]},brutal_purge,brutal_purge,[]} | {update,m,supervisor}",
                "{update,m,soft} | {update,m}",
                "{update,m,{advanced,[]}} | {update,m,{advanced,[]}}",
                "{update,m,[a,b]} | {update,m,[a,b]}",
                "{update,m,soft,[a]} | {update,m,[a]}",
                "{update,m,{advanced,x},[a]} | {update,m,{advanced,x},[a]}",
                "{update,m,soft,brutal_purge,brutal_purge,[]} | {update,m}",
                "{update,m,soft,soft_purge,brutal_purge,[]} | {update,m,soft,soft_purge,brutal_purge,[]}",
                "{update,m,default,soft,soft_purge,soft_purge,[]} | {update,m,soft,soft_purge,soft_purge,[]}",
                "{update,m,700,soft,brutal_purge,brutal_purge,[]} | {update,m,700,soft,brutal_purge,brutal_purge,[]}",
                "{update,m,dynamic,infinity,soft,brutal_purge,brutal_purge,[]} |"
                        + " {update,m,infinity,soft,brutal_purge,brutal_purge,[]}",
                "{update,m,static,default,soft,brutal_purge,brutal_purge,[a]} |"
                        + " {update,m,static,default,soft,brutal_purge,brutal_purge,[a]}",
                "{load_module,m} | {load_module,m}",
                "{load_module,m,[a]} | {load_module,m,[a]}",
                "{load_module,m,brutal_purge,brutal_purge,[a]} | {load_module,m,[a]}",
                "{load_module,m,soft_purge,brutal_purge,[]} | {load_module,m,soft_purge,brutal_purge,[]}",
                "{add_module,m} | {add_module,m}",
                "{add_module,m,[a]} | {add_module,m,[a]}",
                "{delete_module,m,[]} | {delete_module,m}",
                "{delete_module,m,[a]} | {delete_module,m,[a]}",
                "{add_application,a,permanent} | {add_application,a}",
                "{add_application,a,none} | {add_application,a,none}",
                "{remove_application,a} | {remove_application,a}",
                "{restart_application,a} | {restart_application,a}",
                "{apply,{m,f,[]}} | {apply,{m,f,[]}}",
                "restart_new_emulator | restart_new_emulator"
            })
    void everyFormIsRead(String row) {
        String[] parts = row.split(" \\| ");
        AppupInstruction read = only(parts[0]);
        assertEquals(parts[1], read.term().toString());
        assertEquals(read, only(parts[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{update,\"m\"} | the instruction update is not written like this: {update,\"m\"}",
                "{update,m,hard} | the instruction update is not written like this: {update,m,hard}",
                "{update,m,static,soft,brutal_purge,brutal_purge,[]} | the instruction update is not written like this:"
                        + " {update,m,static,soft,brutal_purge,brutal_purge,[]}",
                "{load_module,m,soft_purge,[]} | the instruction load_module is not written like this: {load_module,m,soft_purge,[]}",
                "{add_application,a,sometimes} | the instruction add_application is not written like this:"
                        + " {add_application,a,sometimes}",
                "{remove_application,a,b} | the instruction remove_application is not written like this: {remove_application,a,b}",
                "{suspend,m} | the instruction suspend is not written like this: {suspend,m}",
                "{remove_module,m,brutal_purge,brutal_purge,[]} | this is no instruction:"
                        + " {remove_module,m,brutal_purge,brutal_purge,[]}",
                "<<1>> | this is no instruction: <<1>>",
                "{} | this is no instruction: {}"
            })
    void whatIsNoInstructionIsKeptAndSaid(String row) {
        String[] parts = row.split(" \\| ");
        Reading<Appup> reading = reading(parts[0]);
        assertEquals(
                List.of(parts[1]),
                reading.problems().stream().map(RelupProblem::message).toList());
        AppupInstruction kept =
                reading.content().orElseThrow().up().getFirst().instructions().getFirst();
        assertEquals(parts[0], kept.term().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{1,[],[]}. | this is no appup: {1,[],[]}",
                "{\"2\",[{\"1\",[],[]}],[]}. | this is no entry of an appup: {\"1\",[],[]}",
                "{\"2\",{},[]}. | the entries up are no list",
                " | this is empty, and an appup has one term"
            })
    void whatIsNoAppupIsSaid(String row) {
        String[] parts = row.split(" \\| ");
        assertEquals(
                List.of(parts[1]),
                AppupFile.read(parts[0].getBytes(StandardCharsets.UTF_8)).problems().stream()
                        .map(RelupProblem::message)
                        .toList());
    }

    @Test
    void anInstructionSaysWhatItChanges() {
        assertEquals(
                EnumSet.of(Effect.CODE, Effect.PROCESSES), only("{update,m}").changes());
        assertEquals(
                Set.of(Effect.CODE),
                only("{load_module,m,soft_purge,soft_purge,[]}").changes());
        assertEquals(
                EnumSet.of(Effect.CODE, Effect.APPLICATIONS),
                only("{restart_application,m}").changes());
        assertEquals(
                Set.of(Effect.APPLICATIONS),
                only("{apply,{application,start,[m]}}").changes());
        assertEquals(Set.of(Effect.ANYTHING), only("{apply,{io,format,[]}}").changes());
        assertEquals(Set.of(Effect.PROCESSES), only("{suspend,[m]}").changes());
        assertEquals(Set.of(Effect.NODE), only("restart_emulator").changes());
        assertEquals(Set.of(), only("{load_object_code,{a,\"1\",[m]}}").changes());
    }
}
