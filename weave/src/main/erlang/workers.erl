%% App -> the workers below the application's supervisors with the modules of their child specifications, found as the
%% release handler finds them: from the application master down, all supervisors of a level asked at once.
fun(App) ->
    Patience = 5000,
    Root = case Segue@master(App) of
        Master when is_pid(Master) -> application_master:get_child(Master);
        _ -> none
    end,
    Children = fun(Supervisors) ->
        {Answers, Late} = Segue@ask('$gen_call', Supervisors, which_children, none, Patience),
        case Late of
            [] -> ok;
            [Deaf | _] ->
                Segue@refuse(timeout, ["the supervisor ", Segue@inspect(Deaf),
                                       " did not name its children within 5 s; is it suspended?"])
        end,
        lists:append(maps:values(Answers))
    end,
    %% Cowboy declares its connections as supervisors.
    Leaf = fun(Modules) -> Modules =:= [cowboy_clear] orelse Modules =:= [cowboy_tls] end,
    Walk = fun Walk([], _, Found) -> Found;
               Walk(Level, Seen, Found) ->
                   All = Children(Level),
                   Next = [Pid || {_, Pid, supervisor, Modules} <- All, is_pid(Pid), not Leaf(Modules),
                                  not is_map_key(Pid, Seen)],
                   Below = lists:usort(Next),
                   Walk(Below, maps:merge(Seen, maps:from_keys(Below, true)),
                        [{Pid, Modules} || {_, Pid, Type, Modules} <- All, is_pid(Pid), Type =/= supervisor] ++ Found)
           end,
    All = case Root of
        {Top, _} when is_pid(Top) -> Walk([Top], #{Top => true}, []);
        _ -> []
    end,
    Dynamic = [Pid || {Pid, Modules} <- All, not is_list(Modules), Pid =/= self()],
    {Told, _} = Segue@ask(self, Dynamic, get_modules, none, Patience),
    [{Pid, Modules} || {Pid, Modules} <- All, is_list(Modules)]
        ++ [{Pid, Modules} || {Pid, Modules} <- maps:to_list(Told), is_list(Modules)]
end
