%% App, Requests -> keeps which requests had not finished; nil.
fun(App, Requests) ->
    Segue@atom_argument("unfinished", "app", App),
    Left = Segue@pids("unfinished", Requests),
    Segue@keep(unfinished, (Segue@kept(unfinished, #{}))#{App => Left}),
    nil
end
