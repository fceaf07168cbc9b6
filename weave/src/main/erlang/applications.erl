%% -> the running applications, by name: [#{name, version}].
fun() ->
    [#{name => Name, version => unicode:characters_to_binary(Version)}
     || {Name, _, Version} <- lists:sort(application:which_applications())]
end
