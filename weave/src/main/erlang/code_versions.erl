%% Module -> #{from, to}: the versions of a module that changes, as code_change callbacks know them.
fun(Module) ->
    App = Segue@changing_app(Segue@atom_argument("code_versions", "module", Module)),
    #{versions := #{Module := {From, To}}} = Segue@code_of(App),
    #{from => From, to => To}
end
