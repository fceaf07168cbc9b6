%% Integer -> the same, if it has no more bits than the language allows.
fun (N) when N < 1152921504606846976, N > -1152921504606846976 ->
        N;
    (N) ->
        case bit_size(binary:encode_unsigned(abs(N))) > 100000 andalso abs(N) >= 1 bsl 100000 of
            true -> Segue@refuse(limit, "a number of more than 100000 bits is larger than the limit");
            false -> N
        end
end
