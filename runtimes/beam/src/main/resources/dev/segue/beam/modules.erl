%% Modules -> those that are loaded, each with the digest of its code, its version attribute and whether it has old code.
[{Module,
  erlang:get_module_info(Module, md5),
  proplists:get_value(vsn, erlang:get_module_info(Module, attributes), []),
  erlang:check_old_code(Module)}
 || Module <- Modules, erlang:module_loaded(Module)]
