%% Builds the releases of the chat application, as a build of a target system does. Each version has a folder of its own:
%% systools:make_tar/2 takes the relup and the sys.config that lie in the current one.
-module(release_build).
-export([main/1]).

-define(APPLICATIONS, [
    kernel, stdlib, sasl, crypto, asn1, public_key, ssl, ranch, cowlib, cowboy, chat
]).

%% Folder holds lib/chat-V/ebin of each version; Elsewhere are more code paths.
main([Folder, Plugins | Versions]) ->
    Elsewhere = [filename:join([Plugins, Name, "ebin"]) || Name <- plugins(Plugins)],
    _ = lists:foldl(
        fun(Version, Before) ->
            ok = build(Folder, Elsewhere, Version, Before),
            Before ++ [Version]
        end,
        [],
        Versions
    ),
    ok = target(Folder, Elsewhere, hd(Versions)).

plugins(Plugins) ->
    [hd(filelib:wildcard(Name ++ "-*", Plugins)) || Name <- ["ranch", "cowlib", "cowboy"]].

build(Folder, Elsewhere, Version, Before) ->
    Build = filename:join([Folder, "build", Version]),
    ok = filelib:ensure_path(Build),
    ok = file:set_cwd(Build),
    Path = [filename:join([Folder, "lib", "chat-" ++ Version, "ebin"]) | Elsewhere],
    ok = write(name(Version) ++ ".rel", release(Version, Path)),
    ok = write("sys.config", [{chat, [{greeting, list_to_binary("hello from " ++ Version)}]}]),
    done(systools:make_script(name(Version), [silent, {path, Path}, {outdir, "."}])),
    ok = relup(Folder, Elsewhere, Version, Before),
    done(
        systools:make_tar(name(Version), [
            silent,
            {path, Path},
            {outdir, "."},
            {variables, [{"OTP", code:lib_dir()}, {"PLUGINS", plugins_folder(Elsewhere)}]},
            {var_tar, omit}
        ])
    ).

relup(_Folder, _Elsewhere, _Version, []) ->
    ok;
relup(Folder, Elsewhere, Version, Before) ->
    Path = [filename:join([Folder, "lib", "chat-" ++ V, "ebin"]) || V <- [Version | Before]] ++ Elsewhere,
    Names = [filename:join([Folder, "build", V, name(V)]) || V <- Before],
    done(systools:make_relup(name(Version), Names, Names, [silent, {path, Path}, {outdir, "."}])).

plugins_folder([Ebin | _]) ->
    filename:dirname(filename:dirname(Ebin)).

release(Version, Path) ->
    {release, {"chat", Version}, {erts, erlang:system_info(version)}, [{A, version(A, Path)} || A <- ?APPLICATIONS]}.

version(Application, Path) ->
    {ok, [{application, Application, Keys}]} = file:consult(specification(Application, Path)),
    proplists:get_value(vsn, Keys).

specification(Application, Path) ->
    File = atom_to_list(Application) ++ ".app",
    case [Found || Folder <- Path, Found <- [filename:join(Folder, File)], filelib:is_regular(Found)] of
        [Found | _] -> Found;
        [] -> code:where_is_file(File)
    end.

name(Version) ->
    "chat-" ++ Version.

write(File, Term) ->
    file:write_file(File, io_lib:format("~tp.~n", [Term])).

done(ok) -> ok;
done({ok, _Module, _Warnings}) -> ok;
done({ok, _Relup, _Module, _Warnings}) -> ok.

%% The target system as it is installed: the emulator, the libraries and the first release, with RELEASES.
target(Folder, Elsewhere, Version) ->
    Target = filename:join(Folder, "target"),
    Releases = filename:join(Target, "releases"),
    Build = filename:join([Folder, "build", Version]),
    ok = filelib:ensure_path(filename:join(Releases, Version)),
    ok = filelib:ensure_path(filename:join(Target, "lib")),
    ok = filelib:ensure_path(filename:join(Target, "bin")),
    Path = [filename:join([Folder, "lib", "chat-" ++ Version, "ebin"]) | Elsewhere],
    [ok = library(Target, filename:dirname(filename:dirname(specification(A, Path)))) || A <- ?APPLICATIONS],
    Rel = filename:join(Build, name(Version) ++ ".rel"),
    {ok, _} = file:copy(Rel, filename:join(Releases, name(Version) ++ ".rel")),
    {ok, _} = file:copy(filename:join(Build, name(Version) ++ ".boot"), filename:join([Releases, Version, "start.boot"])),
    {ok, _} = file:copy(filename:join(Build, "sys.config"), filename:join([Releases, Version, "sys.config"])),
    Emulator = erlang:system_info(version),
    ok = file:write_file(filename:join(Releases, "start_erl.data"), [Emulator, " ", Version, "\n"]),
    ok = release_handler:create_RELEASES(Target, Releases, Rel, []),
    ok = emulator(Target, Emulator).

%% The application's own code is copied, so that a test may damage it; what OTP and others bring is linked.
library(Target, Library) ->
    Place = filename:join([Target, "lib", filename:basename(Library)]),
    case filename:basename(Library) of
        "chat-" ++ _ -> copied(filename:join(Library, "ebin"), filename:join(Place, "ebin"));
        _ -> file:make_symlink(Library, Place)
    end.

copied(From, To) ->
    ok = filelib:ensure_path(To),
    {ok, Names} = file:list_dir(From),
    lists:foreach(fun(Name) -> {ok, _} = file:copy(filename:join(From, Name), filename:join(To, Name)) end, Names).

emulator(Target, Emulator) ->
    Bin = filename:join([Target, "erts-" ++ Emulator, "bin"]),
    ok = filelib:ensure_path(Bin),
    Installed = filename:join([code:root_dir(), "erts-" ++ Emulator, "bin"]),
    [ok = file:make_symlink(filename:join(Installed, Name), filename:join(Bin, Name))
     || Name <- element(2, file:list_dir(Installed)), Name =/= "erl"],
    ok = file:write_file(filename:join(Bin, "erl"), start_script()),
    file:change_mode(filename:join(Bin, "erl"), 8#755).

%% What OTP's erl.src becomes when it is installed.
start_script() ->
    "#!/bin/sh\n"
    "BINDIR=$(cd \"$(dirname \"$0\")\" && pwd)\n"
    "ROOTDIR=$(cd \"$BINDIR/../..\" && pwd)\n"
    "EMU=beam\n"
    "PROGNAME=erl\n"
    "export BINDIR ROOTDIR EMU PROGNAME\n"
    "exec \"$BINDIR/erlexec\" ${1+\"$@\"}\n".
