%% Folder, Version -> what of the environment of applications neither the boot file nor the sys.config of that release nor
%% the command line says, so that it was set while the node ran or by another file: [{Application, [Key]}].
begin
    In = fun(File) -> filename:join([Folder, Version, File]) end,
    Specified = case file:read_file(In("start.boot")) of
        {ok, Boot} ->
            {script, _, Commands} = binary_to_term(Boot),
            [{App, Keys} || {apply, {application, load, [{application, App, Keys}]}} <- Commands]
                ++ [{App, Keys} || {kernelProcess, _, {application_controller, start, [{application, App, Keys}]}} <- Commands];
        _ ->
            []
    end,
    Written = case file:consult(In("sys.config")) of
        {ok, [Terms]} when is_list(Terms) -> Terms;
        _ -> []
    end,
    Flags = init:get_arguments(),
    Firsts = fun Firsts([Key, _ | Rest]) -> [Key | Firsts(Rest)]; Firsts(_) -> [] end,
    Unsaid = fun(App, Keys) ->
        Given = proplists:get_value(App, Written, []),
        Usual = proplists:get_value(env, Keys, []),
        Said = Firsts(lists:append([Values || {Flag, Values} <- Flags, Flag =:= App])),
        Expected = fun(Key) ->
            case {lists:keyfind(Key, 1, Given), lists:keyfind(Key, 1, Usual)} of
                {{_, Value}, _} -> {ok, Value};
                {false, {_, Value}} -> {ok, Value};
                {false, false} -> none
            end
        end,
        [Key || {Key, Value} <- application:get_all_env(App), Key =/= included_applications,
                not lists:member(atom_to_list(Key), Said), Expected(Key) =/= {ok, Value}]
    end,
    [{App, lists:sort(Found)} || {App, Keys} <- lists:sort(Specified), Found <- [Unsaid(App, Keys)], Found =/= []]
end
