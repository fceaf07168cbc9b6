%% Answer -> ok, unless ranch or its supervisor refused; another may have done it meanwhile.
fun ({error, running}) -> ok;
    ({error, restarting}) -> ok;
    ({error, eaddrinuse}) -> Segue@refuse(runtime, "the port was taken by another program meanwhile");
    (Answer) when Answer =:= error; is_tuple(Answer), element(1, Answer) =:= error ->
        Segue@refuse(runtime, ["ranch refused: ", Segue@reason_text(Answer)]);
    (_) -> ok
end
