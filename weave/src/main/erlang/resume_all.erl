%% -> resumes whatever the ledger holds, processes first; who did not answer is named in the log. No deadline cuts this
%% short.
fun() ->
    Segue@keep(deadline, infinity),
    Segue@keep(step_deadline, infinity),
    Ledger = Segue@kept(ledger, #{}),
    case Segue@resume([Pid || Pid <- maps:keys(Ledger), is_pid(Pid)], {'segue.duration', 5000000}) of
        ok -> ok;
        Wrong -> Segue@log(error, <<"Not every process was resumed: ", (Segue@brief(Wrong))/binary>>)
    end,
    lists:foreach(
        fun({{listener, _}, {_, {_, _, Listener}}}) ->
            try Segue@resume_listener(Listener)
            catch
                Class:Reason ->
                    #{message := Message} = Segue@failure(Class, Reason),
                    Segue@log(error, <<"A listener was not resumed: ", Message/binary>>)
            end
        end, [Entry || {{listener, _}, _} = Entry <- maps:to_list(Ledger)])
end
