%% App -> what the run changes of its code: #{changed, removed, versions}, found once and kept for the rest of the run.
%% What ran before is told from what runs, and where the new code runs already, from the folder of the old version.
fun(App) ->
    Known = Segue@kept(code, #{}),
    case Known of
        #{App := Facts} ->
            Facts;
        _ ->
            {Folder, Keys} = Segue@new_version(App),
            Names = proplists:get_value(modules, Keys, []),
            Before = case Segue@kept(header, #{}) of
                #{from_version := Was} -> Segue@version_folder(App, Was);
                _ -> none
            end,
            Old = fun(Module) ->
                case Before =/= none andalso Before =/= Folder andalso Segue@object_code(Before, Module) of
                    {_, Digest, Version, _} -> {Digest, Version};
                    _ -> none
                end
            end,
            Running = fun(Module) ->
                case erlang:module_loaded(Module) of
                    true ->
                        {Module:module_info(md5), proplists:get_value(vsn, Module:module_info(attributes), [])};
                    false ->
                        none
                end
            end,
            Compared = [begin
                {Digest, To} = case Segue@object_code(Folder, Module) of
                    {_, New, Version, _} -> {New, Version};
                    none -> Segue@refuse(runtime, [Folder, " lists the module ", atom_to_list(Module),
                                                   ", whose object code is not there"])
                end,
                From = case Running(Module) of
                    {Digest, _} -> Old(Module);
                    Ran -> Ran
                end,
                {Module, Digest, From, To}
             end || Module <- Names],
            Changed = [{Module, case From of
                                    none -> nil;
                                    {_, Version} -> Segue@version_value(Version)
                                end, Segue@version_value(To)}
                       || {Module, Digest, From, To} <- Compared,
                          case From of
                              {Digest, _} -> false;
                              none -> Running(Module) =:= none;
                              _ -> true
                          end],
            OldNames = case Before =/= none andalso Segue@app_keys(App, Before) of
                Earlier when is_list(Earlier) -> proplists:get_value(modules, Earlier, []);
                _ -> []
            end,
            Loaded = [Module || Module <- lists:usort(OldNames ++ Segue@modules(App)),
                                erlang:module_loaded(Module) orelse erlang:check_old_code(Module)],
            Facts = #{changed => lists:sort([Module || {Module, _, _} <- Changed]),
                      removed => Loaded -- Names,
                      versions => maps:from_list([{Module, {From, To}} || {Module, From, To} <- Changed])},
            Segue@keep(code, Known#{App => Facts}),
            Facts
    end
end
