%% App, Kind -> the processes of that kind (acceptors, connections) of the application's listeners.
fun(App, Kind) ->
    lists:append([try [Pid || Pid <- ranch:procs(Reference, Kind), is_pid(Pid)]
                  catch _:_ -> []
                  end || {Reference, _} <- Segue@owned_listeners(App)])
end
