%% Term -> every atom within it.
fun Atoms(Term) when is_atom(Term) -> [Term];
    Atoms(Term) when is_tuple(Term) -> lists:append([Atoms(Each) || Each <- tuple_to_list(Term)]);
    Atoms(Term) when is_map(Term) -> Atoms(maps:to_list(Term));
    Atoms([Head | Tail]) -> Atoms(Head) ++ Atoms(Tail);
    Atoms(_) -> []
end
