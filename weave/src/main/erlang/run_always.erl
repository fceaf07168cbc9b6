%% -> runs what always runs, in order and without a deadline; one that fails keeps none from running.
fun() ->
    Segue@keep(deadline, infinity),
    Segue@keep(step_deadline, infinity),
    Segue@keep(step, <<"always">>),
    lists:foreach(
        fun(Body) ->
            try Body()
            catch
                Class:Reason ->
                    #{message := Message} = Segue@failure(Class, Reason),
                    Segue@log(warning, <<"always: ", Message/binary>>)
            end
        end,
        Segue@kept(always, []))
end
