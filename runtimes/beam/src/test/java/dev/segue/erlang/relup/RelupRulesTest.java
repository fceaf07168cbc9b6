package dev.segue.erlang.relup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How instructions go together: a list, and what is found in it, each with the line of its instruction. */
class RelupRulesTest {
    private static final String CODE = "{load_object_code,{chat,\"2\",[room]}}";
    private static final String LOAD = "{load,{room,soft_purge,soft_purge}}";

    private static List<RelupProblem> problems(String instructions) {
        String list = instructions.replace("CODE", CODE).replace("LOAD", LOAD).replace("POINT", "point_of_no_return");
        // Each instruction has a line of its own, the first one the line 1.
        String text = "{\"2\",[{\"1\",[],[" + list.replace("; ", ",\n") + "]}],[]}.";
        return RelupRules.check(RelupFile.read(text));
    }

    private static String shown(RelupProblem problem) {
        return problem.position().line() + " " + (problem.isError() ? "error" : "warning") + " " + problem.message();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POINT",
                "restart_emulator",
                "CODE; POINT; LOAD",
                "restart_new_emulator; CODE; POINT; LOAD; restart_emulator",
                "CODE; {apply,{a,b,[]}}; POINT; {suspend,[room,{seat,100}]}; LOAD; {code_change,up,[{room,[]}]};"
                        + " {resume,[seat,room]}",
                "CODE; POINT; {remove,{room,brutal_purge,brutal_purge}}; {purge,[room]}; LOAD",
                "POINT; {stop,[room]}; {start,[room]}; {stop,[room]}; {start,[room]}",
                "POINT; {sync_nodes,one,[a@b]}; {apply,{a,b,[]}}"
            })
    void nothingIsWrongWith(String instructions) {
        assertEquals(
                "", problems(instructions).stream().map(RelupRulesTest::shown).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT; {suspend,[room]} | 2 error the module room is suspended and never resumed",
                "POINT; {resume,[room]} | 2 error the module room is resumed, but not suspended at this point",
                "POINT; {resume,[room]}; {suspend,[room]} | 2 error the module room is resumed, but not suspended at this point"
                        + " | 3 error the module room is suspended and never resumed",
                "POINT; {suspend,[room]}; {suspend,[room]}; {resume,[room]} | 3 warning the module room is suspended already",
                "POINT; {suspend,[room,room]}; {resume,[room]} | 2 warning the module room is suspended already",
                "POINT; {stop,[room]} | 2 error the module room is stopped and never started",
                "POINT; {start,[room]} | 2 error the module room is started, but not stopped at this point",
                "POINT; {stop,[room]}; {stop,[room]}; {start,[room]} | 3 warning the module room is stopped already",
                "POINT; {code_change,up,[{room,[]}]} | 2 error the processes of room are not suspended at this point,"
                        + " so their states would not change",
                "POINT; {suspend,[seat,room]}; {resume,[room]}; {code_change,up,[{seat,[]},{room,[]}]}; {resume,[seat]}"
                        + " | 4 error the processes of room are not suspended at this point, so their states would not"
                        + " change",
                "POINT; LOAD | 2 error the object code of room was not read before",
                "CODE; POINT; LOAD; LOAD | 4 error the module room is loaded a second time",
                "CODE; POINT | 1 warning the object code of room is read and never loaded",
                "CODE; CODE; POINT; LOAD | 2 warning the object code of room is read twice",
                "CODE; {load_object_code,{chat,\"3\",[seat]}}; POINT; LOAD; {load,{seat,soft_purge,soft_purge}}"
                        + " | 2 error a release has one version of chat, and here are 2 and 3",
                "CODE; POINT; LOAD; {remove,{room,soft_purge,soft_purge}} | 4 warning the module room was loaded above, and is"
                        + " removed here",
                "CODE; LOAD | 2 error there is no point_of_no_return, so everything counts as behind it",
                "CODE | 1 error there is no point_of_no_return, so everything counts as behind it"
                        + " | 1 warning the object code of room is read and never loaded",
                "CODE; POINT; LOAD; POINT | 4 error this is a second point_of_no_return",
                "POINT; CODE; LOAD | 2 error the instruction load_object_code stands behind the point of no return, where the release"
                        + " handler refuses it",
                "{suspend,[room]}; POINT; {resume,[room]} | 1 error the instruction suspend stands before the point of no return, where"
                        + " only load_object_code and apply may stand",
                "{sync_nodes,a,[b@c]}; POINT | 1 error the instruction sync_nodes stands before the point of no return, where only"
                        + " load_object_code and apply may stand",
                "CODE; LOAD; POINT | 2 error the instruction load stands before the point of no return, where only load_object_code and"
                        + " apply may stand",
                "POINT; restart_new_emulator | 2 error the instruction restart_new_emulator works only as the first instruction",
                "POINT; restart_emulator; {apply,{a,b,[]}}; {apply,{a,b,[]}} | 2 error the instruction restart_emulator ends the"
                        + " upgrade, so apply and what follows never run",
                "POINT; {suspend,[room]}; {code_change,down,[{room,[]}]}; {resume,[room]} | 3 warning this goes up, and"
                        + " code_change is told to go down"
            })
    void thisIsWrongWith(String row) {
        String[] parts = row.split(" \\| ");
        String expected = List.of(parts).subList(1, parts.length).stream().collect(Collectors.joining("\n"));
        List<RelupProblem> problems = problems(parts[0]);
        assertEquals(expected, problems.stream().map(RelupRulesTest::shown).collect(Collectors.joining("\n")));
        problems.forEach(problem -> assertEquals(false, problem.hint().isEmpty(), problem.message()));
    }
}
