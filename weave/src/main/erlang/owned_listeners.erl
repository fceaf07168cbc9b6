%% App -> the listeners that are the application's. One that it embeds in its own tree has its master as group leader; one
%% below ranch's own supervisor belongs to the applications whose modules its name and options hold, else to its
%% protocol's.
fun(App) ->
    Carriers = [ranch, cowboy, cowlib, kernel, stdlib, ssl, crypto, plug, plug_cowboy],
    Own = Segue@master(App),
    Ranch = Segue@master(ranch),
    Application = fun(Atom) ->
        case application:get_application(Atom) of
            {ok, Name} -> [Name];
            _ -> []
        end
    end,
    %% Cowboy 2.11 keeps routes in a persistent term.
    Routes = fun(#{env := #{dispatch := {persistent_term, Key}}}) -> persistent_term:get(Key, undefined);
                (_) -> undefined
             end,
    Named = fun(Reference, Facts) ->
        Options = maps:get(protocol_options, Facts, []),
        Hints = lists:usort(Segue@atoms_in([Reference, Options, Routes(Options)])),
        Owners = [Owner || Hint <- Hints, Owner <- Application(Hint), not lists:member(Owner, Carriers)],
        lists:member(App, case Owners of
            [] -> Application(maps:get(protocol, Facts, undefined));
            _ -> Owners
        end)
    end,
    [Listener || {Reference, #{pid := Pid} = Facts} = Listener <- Segue@ranch_listeners(),
                 case erlang:process_info(Pid, group_leader) of
                     {_, Ranch} -> Named(Reference, Facts);
                     {_, Leader} -> Leader =:= Own;
                     undefined -> Named(Reference, Facts)
                 end]
end
