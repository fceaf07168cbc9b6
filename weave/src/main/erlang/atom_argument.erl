%% Function, Parameter, X -> X, which must be an atom.
fun(Function, Parameter, X) -> Segue@argument(Function, Parameter, [atom], X) end
