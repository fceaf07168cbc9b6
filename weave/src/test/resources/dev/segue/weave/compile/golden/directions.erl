%% directions
Segue@open(
    #{app => chat, direction => up, from_version => <<"0.1.0">>, to_version => <<"0.2.0">>},
    {'segue.duration', infinity}
),

Segue@step(<<"directions">>, before, {'segue.duration', 30000000}, fun() ->
    Segue@info(<<":chat goes up to 0.2.0">>),
    ok
end),

Segue@close().

