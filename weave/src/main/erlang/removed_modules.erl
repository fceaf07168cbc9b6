%% App -> the modules that the new version no longer has, by name.
fun(App) -> maps:get(removed, Segue@code_of(Segue@atom_argument("removed_modules", "app", App))) end
