%% What, App, Answer -> fails: the node does not do that.
fun(What, App, Answer) ->
    Segue@refuse(runtime, [atom_to_list(node()), " does not ", What, " ", atom_to_list(App), ": ",
                           Segue@reason_text(Answer)])
end
