%% -> how much memory the node can still take, as a size: what its machine has left, or less where a control group bounds
%% it; nil where that cannot be told. File pages that nobody uses count as free.
fun() ->
    Read = fun(File) ->
        case file:read_file(File) of
            {ok, Text} -> Text;
            _ -> <<>>
        end
    end,
    Number = fun(File, Pattern) ->
        case re:run(Read(File), Pattern, [multiline, {capture, [1], list}]) of
            {match, [Digits]} -> [list_to_integer(Digits)];
            nomatch -> []
        end
    end,
    Machine = [1024 * Kilobytes || Kilobytes <- Number("/proc/meminfo", "^MemAvailable: +([0-9]+) kB")],
    Group = case re:run(Read("/proc/self/cgroup"), "^0::(.*)$", [multiline, {capture, [1], list}]) of
        {match, [Path]} -> ["/sys/fs/cgroup" ++ Path, "/sys/fs/cgroup"];
        nomatch -> []
    end,
    Bounds = [Most - Used + Idle
              || Folder <- Group,
                 Most <- Number(filename:join(Folder, "memory.max"), "^([0-9]+)$"),
                 Used <- Number(filename:join(Folder, "memory.current"), "^([0-9]+)$"),
                 Idle <- Number(filename:join(Folder, "memory.stat"), "^inactive_file ([0-9]+)$")],
    case Machine ++ Bounds of
        [] -> nil;
        Free -> {'segue.size', max(0, lists:min(Free))}
    end
end
