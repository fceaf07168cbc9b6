%% Modules -> keeps that their code is old from now on, to be purged at the end.
fun(Modules) -> Segue@keep(replaced, Modules ++ Segue@kept(replaced, [])) end
