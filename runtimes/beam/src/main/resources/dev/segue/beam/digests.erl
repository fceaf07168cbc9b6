%% Codes -> for each the module, digest and version that the object code holds, or error.
[case {beam_lib:md5(Code), beam_lib:version(Code)} of
     {{ok, {Module, Digest}}, {ok, {_, Version}}} -> {Module, Digest, Version};
     _ -> error
 end || Code <- Codes]
