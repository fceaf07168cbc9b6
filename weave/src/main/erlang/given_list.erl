%% Function, Parameter, X -> the elements of the list or range that the function takes there.
fun(Function, Parameter, X) -> Segue@sequence(Segue@argument(Function, Parameter, [list, range], X)) end
