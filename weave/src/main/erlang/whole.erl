%% Tag, N, D -> the duration or size of N / D, rounded half up, below zero half down; D is above zero.
fun(Tag, N, D) ->
    case (2 * abs(N) + D) div (2 * D) of
        Rounded when Rounded >= 9223372036854775807 ->
            Segue@refuse(arithmetic, "the result is larger than a value of its kind can be");
        Rounded when N < 0 -> {Tag, -Rounded};
        Rounded -> {Tag, Rounded}
    end
end
