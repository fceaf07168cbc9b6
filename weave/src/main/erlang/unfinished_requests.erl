%% App -> the requests that were kept as unfinished.
fun(App) -> maps:get(App, Segue@kept(unfinished, #{}), []) end
