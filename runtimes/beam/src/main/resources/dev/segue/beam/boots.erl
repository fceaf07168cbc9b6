%% Name -> what the node would find of an application if it were started anew with the arguments that it was started with:
%% {found, Version, Folder, Differing}, with the modules whose running code is not what the folder holds, or
%% {none, Folders}, with the folders of that application that it would look into.
begin
    Arguments = init:get_arguments(),
    Given = fun(Flag) -> lists:append([Values || {F, Values} <- Arguments, F =:= Flag]) end,
    Root = code:root_dir(),
    Variables = [{"ROOT", Root} | [{Variable, Value} || {boot_var, [Variable, Value]} <- Arguments]],
    Boot = case Given(boot) of
        [] -> Root ++ "/bin/start";
        Files -> lists:last(Files)
    end,
    Script = case erl_prim_loader:get_file(Boot ++ ".boot") of
        {ok, Bytes, _} -> element(3, binary_to_term(Bytes));
        error -> []
    end,
    Full = fun
        ("$" ++ Rest) ->
            {Variable, Tail} = lists:splitwith(fun(C) -> C =/= $/ end, Rest),
            proplists:get_value(Variable, Variables, "$" ++ Variable) ++ Tail;
        (Folder) ->
            Folder
    end,
    Booted = [Full(Folder) || {path, Folders} <- Script, Folder <- Folders],
    %% Of what lies in a folder of libraries the newest is taken.
    Numbers = fun(Folder) ->
        Last = filename:basename(filename:dirname(Folder)),
        [case string:to_integer(Part) of
            {Number, []} -> Number;
            _ -> Part
         end || Part <- string:lexemes(Last, "-.+")]
    end,
    Text = atom_to_list(Name),
    Newest = fun(Library) ->
        All = filelib:wildcard(Library ++ "/" ++ Text ++ "-*/ebin") ++ filelib:wildcard(Library ++ "/" ++ Text ++ "/ebin"),
        lists:sort(fun(A, B) -> Numbers(A) >= Numbers(B) end, All)
    end,
    Libraries = case os:getenv("ERL_LIBS") of
        false -> [];
        Libs -> string:lexemes(Libs, ":")
    end,
    Path = lists:reverse(Given(pa)) ++ ["."] ++ lists:append([Newest(Library) || Library <- Libraries])
        ++ Booted ++ Newest(code:lib_dir()) ++ Given(pz),
    Specification = fun(Folder) ->
        case erl_prim_loader:get_file(Folder ++ "/" ++ Text ++ ".app") of
            {ok, File, _} ->
                case erl_scan:string(unicode:characters_to_list(File)) of
                    {ok, Tokens, _} ->
                        case erl_parse:parse_term(Tokens) of
                            {ok, {application, Name, Keys}} -> [{Folder, Keys}];
                            _ -> []
                        end;
                    _ -> []
                end;
            error -> []
        end
    end,
    Differs = fun(Folder, Module) ->
        case {code:is_loaded(Module), erl_prim_loader:get_file(Folder ++ "/" ++ atom_to_list(Module) ++ ".beam")} of
            {_, error} -> true;
            {false, _} -> false;
            {_, {ok, Code, _}} -> beam_lib:md5(Code) =/= {ok, {Module, Module:module_info(md5)}}
        end
    end,
    case lists:flatmap(Specification, Path) of
        [{Found, Keys} | _] ->
            Modules = proplists:get_value(modules, Keys, []),
            {found, proplists:get_value(vsn, Keys, ""), Found, [Module || Module <- Modules, Differs(Found, Module)]};
        [] ->
            {none, [Folder || Folder <- Path, string:find(Folder, Text) =/= nomatch]}
    end
end
