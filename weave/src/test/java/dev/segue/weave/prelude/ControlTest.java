package dev.segue.weave.prelude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.term.Tuple;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Steps, failures, waiting, names and boxes: what a woven step is held together by. */
class ControlTest {

    private static final String FOREVER = "{'segue.duration', infinity}";
    private static PreludeNode node;

    @BeforeAll
    static void start() {
        node = PreludeNode.start("control");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static void gives(String expected, String expressions) {
        assertEquals(expected, node.evaluate(expressions).toString());
    }

    private static void throwsWhat(String expected, String expressions) {
        Tuple outcome = node.outcome(expressions, Map.of());
        assertEquals(expected, outcome.toString());
    }

    private static String step(String name, String policy, String within, String body) {
        return "Segue@step(<<\"%s\">>, %s, %s, fun() -> %s end)".formatted(name, policy, within, body);
    }

    @Test
    void aStepGivesWhatItsBodyGives() {
        gives("3", step("add", "before", FOREVER, "Segue@add(1, 2)"));
    }

    @Test
    void aFailedStepThrowsWhatTheReleaseHandlerReturnsAndLeavesNoState() {
        for (String policy : List.of("before", "restart", "rollback")) {
            throwsWhat(
                    "{throw,{error,{segue,<<\"check\">>,assume,<<\"there were 3\">>}}}",
                    step("check", policy, FOREVER, "Segue@refute(<<\"there were 3\">>, <<\"1\">>, 3, <<\"assume\">>)"));
            gives(
                    "undefined",
                    "catch " + step("check", policy, FOREVER, "Segue@fail(fail, <<\"no\">>, nil)") + ", get(segue)");
        }
    }

    @Test
    void underHaltTheRunGoesOn() {
        gives(
                "{nil,2}",
                "{%s, %s}"
                        .formatted(
                                step("one", "halt", FOREVER, "Segue@fail(fail, <<\"no\">>, nil)"),
                                step("two", "halt", FOREVER, "2")));
    }

    @Test
    void everyKindOfErlangFailureBecomesOneOfTheScript() {
        String failed =
                "Failed = fun(Body) -> Segue@attempt(Body, fun(#{kind := K, message := M}) -> {ok, {K, M}} end) end, ";
        gives("{fail,<<\"enough\">>}", failed + "Failed(fun() -> Segue@fail(fail, <<\"enough\">>, nil) end)");
        gives("{runtime,<<\"error: {badmatch,2}\">>}", failed + "Failed(fun() -> 1 = Segue@add(1, 1) end)");
        gives("{runtime,<<\"exit: gone\">>}", failed + "Failed(fun() -> exit(gone) end)");
        gives("{runtime,<<\"throw: ball\">>}", failed + "Failed(fun() -> throw(ball) end)");
        gives(
                "{timeout,<<\"gen_server:call gave no answer in time\">>}",
                failed + "Failed(fun() -> exit({timeout, {gen_server, call, [a, b]}}) end)");
        gives("{key,<<\"first of []: it has no element\">>}", failed + "Failed(fun() -> Segue@first([]) end)");
    }

    @Test
    void aFailureTellsItsStepAndDetails() {
        gives(
                "{<<\"look\">>,3}",
                step(
                        "look",
                        "before",
                        FOREVER,
                        "Segue@attempt(fun() -> Segue@no_case(3) end,"
                                + " fun(#{step := Step, details := Details}) -> {ok, {Step, Details}} end)"));
    }

    @Test
    void whatNoCaseRescuesGoesOn() {
        throwsWhat("{error,{badmatch,2}}", "Segue@attempt(fun() -> 1 = Segue@add(1, 1) end, fun(_) -> next end)");
        gives(
                "{outer,<<\"inner\">>}",
                "Segue@attempt(fun() -> Segue@attempt(fun() -> Segue@fail(fail, <<\"inner\">>, nil) end, fun(_) -> next end) end,"
                        + " fun(#{message := M}) -> {ok, {outer, M}} end)");
    }

    @Test
    void aReturnLeavesTheInnermostOfItsTagThroughLoopsAndRescues() {
        gives("{a,{b,2}}", """
                Outer = Segue@catching(outer, fun() ->
                    Inner = Segue@catching(inner, fun() ->
                        Segue@attempt(fun() -> [Segue@return(inner, {b, X}) || X <- [2, 3]] end, fun(_) -> {ok, wrong} end)
                    end),
                    Segue@return(outer, {a, Inner})
                end),
                Outer
                """);
        gives("5", "Segue@catching(x, fun() -> 5 end)");
    }

    @Test
    void awaitTriesAtOnceAndAgainUntilItHolds() {
        gives("{third,3}", """
                Box = Segue@box(0),
                Segue@await({'segue.duration', 5000000}, {'segue.duration', 1000},
                    fun() -> case Segue@set(Box, Segue@unbox(Box) + 1) of 3 -> {ok, {third, 3}}; N -> {no, N} end end,
                    fun() -> <<"never">> end, <<"3">>, <<"await">>)
                """);
    }

    @Test
    void awaitFailsAsAnAssumeAndCountsAFailureAsATry() {
        throwsWhat(
                "{failed,#{details => #{pattern => <<\"1\">>,source => <<\"await\">>,value => <<\"not yet\">>},"
                        + "kind => assume,message => <<\"it stayed\">>,step => <<>>}}",
                "Segue@await({'segue.duration', 30000}, {'segue.duration', 1000}, fun() -> Segue@fail(fail, <<\"not yet\">>, nil) end,"
                        + " fun() -> <<\"it stayed\">> end, <<\"1\">>, <<\"await\">>)");
        throwsWhat(
                "{failed,#{details => nil,kind => limit,message => <<\"too much\">>,step => <<>>}}",
                "Segue@await({'segue.duration', 30000}, {'segue.duration', 1000}, fun() -> Segue@refuse(limit, \"too much\") end,"
                        + " fun() -> <<\"it stayed\">> end, <<\"1\">>, <<\"await\">>)");
    }

    @Test
    void aDeadlineEndsAStepAndNobodyCatchesIt() {
        String caught =
                "Segue@attempt(fun() -> Segue@sleep({'segue.duration', 60000000}) end, fun(_) -> {ok, caught} end)";
        throwsWhat(
                "{throw,{error,{segue,<<\"slow\">>,deadline,<<\"the step's time is over\">>}}}",
                step("slow", "before", "{'segue.duration', 20000}", caught));
        throwsWhat(
                "{throw,{error,{segue,<<\"slow\">>,deadline,<<\"the run's time is over\">>}}}",
                "Segue@open(#{}, {'segue.duration', 20000}), " + step("slow", "before", FOREVER, caught));
        throwsWhat(
                "{throw,{error,{segue,<<\"call\">>,deadline,<<\"the step's time is over\">>}}}",
                step(
                        "call",
                        "before",
                        "{'segue.duration', 20000}",
                        "Segue@call(timer, sleep, [60000], {'segue.duration', 60000000})"));
    }

    @Test
    void namesAreKeptForLaterStepsAndGoneAtTheEnd() {
        gives("{7,nil,chat,undefined}", """
                Segue@open(#{app => chat}, {'segue.duration', infinity}),
                %s,
                Read = {Segue@read(1), Segue@read({no, such}), Segue@header(app)},
                Segue@close(),
                {One, Two, Three} = Read,
                {One, Two, Three, get(segue)}
                """.formatted(step("bind", "before", FOREVER, "Segue@bind(1, 7)")));
        gives(
                "nil",
                "Segue@open(#{}, %s), Segue@bind(1, 7), Segue@open(#{}, %s), Read = Segue@read(1), erase(segue), Read"
                        .formatted(FOREVER, FOREVER));
    }

    @Test
    void aNameOfTheHeaderThatIsNotThereFails() {
        throwsWhat(
                "{failed,#{details => nil,kind => runtime,message => <<\"to_version is not known: the script has no"
                        + " upgrade line that says it\">>,step => <<>>}}",
                "Segue@open(#{app => chat}, %s), Segue@header(to_version)".formatted(FOREVER));
    }

    @Test
    void boxesLiveUntilTheirStepEnds() {
        gives("{[6,2],0}", """
                Sum = %s,
                {Sum, %s}
                """.formatted(
                        step(
                                "sum",
                                "before",
                                FOREVER,
                                "A = Segue@box(0), B = Segue@box(2), [Segue@set(A, Segue@unbox(A) + X) || X <- [1, 2, 3]],"
                                        + " [Segue@unbox(A), Segue@unbox(B)]"),
                        step("next", "before", FOREVER, "Segue@box(nil)")));
    }

    @Test
    void theResultOfACallMustBeNoError() {
        gives("{ok,1}", "Segue@checked({ok, 1})");
        for (String error : List.of("error", "{error}", "{error,full}", "{error,1,2}")) {
            throwsWhat(
                    "{failed,#{details => %s,kind => call,message => <<\"the call gave %s\">>,step => <<>>}}"
                            .formatted(
                                    error,
                                    error.startsWith("{")
                                            ? error.replaceAll("(error|full)", ":$1")
                                                    .replace("{:error}", "(:error,)")
                                                    .replace("{", "(")
                                                    .replace("}", ")")
                                                    .replace(",", ", ")
                                                    .replace(", )", ",)")
                                            : ":error"),
                    "Segue@checked(%s)".formatted(error));
        }
    }

    @Test
    void aCalledValueMustBeAFunctionOfThatManyArguments() {
        gives("3", "Segue@call_value(fun(A, B) -> A + B end, [1, 2])");
        String outcome = node.outcome("Segue@call_value(fun(A) -> A end, [1, 2])", Map.of())
                .toString();
        assertTrue(outcome.contains("fn takes 1 arguments; 2 are given"), outcome);
    }
}
