{application, tally,
 [{description, "Counts what is said to it, for the tutorial"},
  {vsn, "VERSION"},
  {modules, [tally_app, tally_sup, tally_door, tally_session]},
  {registered, [tally_sup, tally_sessions]},
  {applications, [kernel, stdlib]},
  {env, [{port, 7411}]},
  {mod, {tally_app, []}}]}.
