%% X -> X, which must be a process.
fun (X) when is_pid(X) -> X;
    (X) -> Segue@refuse(type, [Segue@inspect(X), " is no process"])
end
