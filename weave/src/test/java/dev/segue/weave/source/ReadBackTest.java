package dev.segue.weave.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.erlang.term.Atom;
import dev.segue.erlang.term.ListTerm;
import dev.segue.erlang.term.Term;
import dev.segue.weave.testing.Evaluator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back by Erlang's own parser as the same forms: shown on the functions of OTP itself. */
@NullUnmarked
class ReadBackTest {
    /** The bodies of a module's functions as funs, without those that have records, which only files can define. */
    private static final String FUNCTIONS = """
            {_, Binary, _} = code:get_object_code(Module),
            {ok, {_, [{abstract_code, {_, Forms}}]}} = beam_lib:chunks(Binary, [abstract_code]),
            Has = fun Has(Term) when is_tuple(Term), tuple_size(Term) > 0 ->
                          lists:member(element(1, Term), [record, record_field, record_index])
                              orelse Has(tuple_to_list(Term));
                      Has([Head | Tail]) -> Has(Head) orelse Has(Tail);
                      Has(_) -> false
                  end,
            [case length(Clauses) of
                 1 -> {named_fun, 1, 'Loop', Clauses};
                 _ -> {'fun', 1, {clauses, Clauses}}
             end
             || {function, _, _, _, Original} <- Forms,
                Clauses <- [[erl_parse:map_anno(fun(_) -> 1 end, Clause) || Clause <- Original]],
                not Has(Clauses)].
            """;

    private static Evaluator erlang;

    @BeforeAll
    static void startNode() {
        erlang = Evaluator.start("read-back");
    }

    @AfterAll
    static void stopNode() {
        erlang.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists",
                "string",
                "erl_eval",
                "erl_pp",
                "erl_scan",
                "io_lib_format",
                "binary",
                "unicode",
                "maps",
                "gen_server",
                "rpc",
                "code_server",
                "release_handler_1",
                "systools_make",
                "erl_tar",
                "base64",
                "inet_parse",
                "calendar",
                "dets_v9",
                "re",
                "zip",
                "sys",
                "supervisor",
                "qlc",
                "xref_utils"
            })
    void theFunctionsOfAModule(String module) {
        List<Term> functions = ((ListTerm) erlang.evaluate(FUNCTIONS, Map.of("Module", Atom.of(module)))).elements();
        assertTrue(functions.size() > 1, module);
        String source = ErlangSource.of(functions);
        assertEquals(functions, erlang.parse(source), () -> firstDifference(functions));
    }

    private static String firstDifference(List<Term> functions) {
        return functions.stream()
                .map(function -> ErlangSource.of(List.of(function)))
                .filter(source -> !isReadBack(source, functions))
                .findFirst()
                .orElse("only all together differ");
    }

    private static boolean isReadBack(String source, List<Term> functions) {
        try {
            return functions.containsAll(erlang.parse(source));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- (-1).",
                "-(1 + 2) * 3.",
                "not (not true).",
                "(A = 1) + 2.",
                "{A = 1, B = A}.",
                "(catch f(X)).",
                "f(catch exit(x), 1).",
                "A = catch g().",
                "(fun() -> ok end)().",
                "(fun lists:map/2)(F, L).",
                "(f(X)):g(Y).",
                "M:(F)(A).",
                "(M:F)(A).",
                "#{a => 1}#{b := 2}.",
                "(X#{a => 1})#{b => 2}.",
                "<<(X + 1):8, (f(X))/binary, -1:16/signed, \"é\"/utf8>>.",
                "<< <<X>> || <<X>> <= B, X > 1>>.",
                "$\\s + $a + $\\n + $' + $\\\\.",
                "\"a\\\"b\\x{1F600}\\e\".",
                "'Quoted atom' = 'when'.",
                "1.0e300 + 1.5 + 1.0e-7.",
                "A -- (B -- C).",
                "(A ++ B) ++ C.",
                "(A - B) - C - (D - E).",
                "(A andalso B) orelse (C andalso (D orelse E)).",
                "(A == B) == C.",
                "[A, B | f(C)].",
                "[[] | T].",
                "if A, B; not C -> 1; true -> 2 end.",
                "begin A, B end.",
                "receive after 1 -> ok end.",
                "receive {a, X} when X > 1 -> X; _ -> b after f() -> c end.",
                "try f(), g() of X when X > 1 -> X catch throw:Y -> Y; error:{a, _}:S when S -> S after h() end.",
                "fun F(0) -> 1; F(N) when N > 0, N < 9; N =:= 10 -> N * F(N - 1) end.",
                "fun f/1.",
                "fun M:F/A.",
                "<<>>.",
                "<<\"\">>.",
                "<<X:(f(Y))/integer-unit:8, Z:N/bytes>>.",
                "A ! B ! C.",
                "1 bsl 2 bor 3 band 4.",
                "case f(X) of #{a := B, 1 := _} -> B; [H | T] = L -> {H, T, L} end.",
                "-1.",
                "#{}.",
                "{}.",
                "fun() -> receive X -> X end end."
            })
    void whatIsHardToBracket(String source) {
        List<Term> forms = erlang.parse(source);
        assertEquals(forms, erlang.parse(ErlangSource.of(forms)), () -> ErlangSource.of(forms));
    }

    @Test
    void whatIsNoExpressionIsRefused() {
        List<Term> forms = List.of(Atom.of("atom"));
        assertThrows(IllegalArgumentException.class, () -> ErlangSource.of(forms));
    }
}
