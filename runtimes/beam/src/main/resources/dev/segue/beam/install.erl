%% Version, Kept -> lets the release handler install a release: {Result, Progress, PutBack}, with the node's progress
%% (stopping, if it is about to restart) and the keys of Kept, [{Application, [Key]}], that the release's configuration
%% had taken away and that are put back. The release handler changes specifications and environments before it carries out
%% the first instruction and leaves them so if that fails: an install that failed and does not restart the node leaves
%% everything as it was.
begin
    Applications = [App || {App, _, _} <- application:loaded_applications()],
    Specifications = [{App, Keys} || App <- Applications, {ok, Keys} <- [application:get_all_key(App)]],
    Environments = [{App, lists:sort(application:get_all_env(App))} || App <- Applications],
    State = sys:get_state(application_controller),
    Configuration = case element(tuple_size(State), State) of
        List when is_list(List) -> List;
        _ -> []
    end,
    Notifying = fun(Change) ->
        Before = application_controller:prep_config_change(),
        Changed = Change(),
        _ = application_controller:config_change(Before),
        Changed
    end,
    Set = fun(App, Values) ->
        [begin ok = application:set_env(App, Key, Value), Key end
         || {Key, Value} <- Values, application:get_env(App, Key) =/= {ok, Value}]
    end,
    PutBack = fun() ->
        [{App, Keys} || {App, Wanted} <- Kept,
                        Values <- [[Entry || {Key, _} = Entry <- proplists:get_value(App, Environments, []),
                                             lists:member(Key, Wanted)]],
                        Keys <- [Set(App, Values)], Keys =/= []]
    end,
    TakeBack = fun() ->
        Touched = [App || {App, Keys} <- Specifications, application:get_all_key(App) =/= {ok, Keys}],
        ok = application_controller:change_application_data(
            [{application, App, proplists:get_value(App, Specifications)} || App <- Touched], Configuration),
        [begin
            Values = proplists:get_value(App, Environments),
            _ = [application:unset_env(App, Key) || {Key, _} <- application:get_all_env(App),
                                                    not lists:keymember(Key, 1, Values)],
            Set(App, Values)
         end || App <- Applications],
        []
    end,
    Result = release_handler:install_release(Version),
    %% It answers before it restarts the node, and is asked again only after it has said so.
    _ = (catch release_handler:which_releases()),
    case {element(1, init:get_status()), Result} of
        {stopping, _} -> {Result, stopping, []};
        {Progress, {error, _}} -> {Result, Progress, Notifying(TakeBack)};
        {Progress, _} -> {Result, Progress, Notifying(PutBack)}
    end
end
