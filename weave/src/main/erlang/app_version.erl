%% App -> its version, or nil.
fun(App) ->
    case application:get_key(Segue@atom_argument("app_version", "app", App), vsn) of
        {ok, Version} -> unicode:characters_to_binary(Version);
        undefined -> nil
    end
end
