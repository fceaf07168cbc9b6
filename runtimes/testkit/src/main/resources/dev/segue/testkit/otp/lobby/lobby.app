{application, lobby, [
    {description, "Waits for guests"},
    {vsn, "1.0.0"},
    {modules, [lobby_app, lobby_server]},
    {registered, [lobby_server]},
    {applications, [kernel, stdlib, runtime_tools]},
    {mod, {lobby_app, []}},
    {env, [{chairs, 4}]}
]}.
