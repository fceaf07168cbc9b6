%% A, B -> -1, 0 or 1 as version A is before, as good as or after version B.
fun(A, B) ->
    Segue@argument("compare_versions", "a", [string], A),
    Segue@argument("compare_versions", "b", [string], B),
    Dashed = "[0-9A-Za-z_-]+(?:\\.[0-9A-Za-z_-]+)*+",
    Form = ["\\A([0-9A-Za-z_]+(?:\\.[0-9A-Za-z_]+)*+)(?:-(", Dashed, "))?(?:\\+", Dashed, ")?\\z"],
    Parts = fun(Text) ->
        [case re:run(Part, "\\A[0-9]+\\z") of
             nomatch -> {word, Part};
             _ -> {number, binary_to_integer(Part)}
         end || Part <- binary:split(Text, <<".">>, [global])]
    end,
    Read = fun(Text) ->
        case byte_size(Text) =< 1000 andalso re:run(Text, Form, [{capture, all_but_first, binary}]) of
            {match, [Release]} -> {Parts(Release), []};
            {match, [Release, Before]} -> {Parts(Release), Parts(Before)};
            _ ->
                Segue@refuse(type, ["compare_versions takes versions like \"1.2.3\", \"1.0.0-rc.1\" or \"25.2.3\"; "
                                    "this is ", Segue@with_type(Text)])
        end
    end,
    Order = fun(X, Y) when X < Y -> -1;
               (X, Y) when X > Y -> 1;
               (_, _) -> 0
            end,
    %% A word is before every number in a release, and behind every number in what is before a release.
    Releases = fun({Same, X}, {Same, Y}) -> Order(X, Y);
                  ({number, _}, _) -> 1;
                  (_, _) -> -1
               end,
    Release = fun Release([], []) -> 0;
                  Release(Xs, []) -> Release(Xs, [{number, 0}]);
                  Release([], Ys) -> Release([{number, 0}], Ys);
                  Release([X | Xs], [Y | Ys]) ->
                      case Releases(X, Y) of
                          0 -> Release(Xs, Ys);
                          Decided -> Decided
                      end
              end,
    Before = fun Before([{Kind, X} | Xs], [{Kind, Y} | Ys]) ->
                     case Order(X, Y) of
                         0 -> Before(Xs, Ys);
                         Decided -> Decided
                     end;
                 Before([X | _], [Y | _]) -> -Releases(X, Y);
                 Before(Xs, Ys) -> Order(length(Xs), length(Ys))
             end,
    {Left, LeftBefore} = Read(A),
    {Right, RightBefore} = Read(B),
    case Release(Left, Right) of
        0 when LeftBefore =:= []; RightBefore =:= [] -> Order(LeftBefore =:= [], RightBefore =:= []);
        0 -> Before(LeftBefore, RightBefore);
        Decided -> Decided
    end
end
