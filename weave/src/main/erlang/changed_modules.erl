%% App -> the modules whose new code differs from what ran when the run began, by name.
fun(App) -> maps:get(changed, Segue@code_of(Segue@atom_argument("changed_modules", "app", App))) end
