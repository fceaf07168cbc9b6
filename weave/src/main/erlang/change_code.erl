%% Pids, Module, From, Extra, Timeout -> runs the code_change callback of suspended processes; gives what suspend gives.
fun(Pids, Module, From, Extra, Timeout) ->
    List = Segue@pids("change_code", Pids),
    Segue@atom_argument("change_code", "module", Module),
    Request = {change_code, Module, Segue@term(From), Segue@term(Extra)},
    {Failures, _} = Segue@system(List, Request, none, Timeout),
    Segue@outcome(length(List), Failures)
end
