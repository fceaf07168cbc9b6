%% Pid -> how many messages wait for it; of a list of processes the list of that.
fun(Pid) ->
    Length = fun(One) ->
        case erlang:process_info(Segue@is_process(One), message_queue_len) of
            {_, Count} -> Count;
            undefined -> 0
        end
    end,
    case Segue@argument("queue_length", "pid", [list, pid], Pid) of
        Many when is_list(Many) -> [Length(One) || One <- Many];
        One -> Length(One)
    end
end
