package dev.segue.erlang.term;

/**
 * One Erlang term. All terms are immutable and compare as Erlang's {@code =:=} does: an integer never equals a float,
 * and a list of bytes equals the same list however it was sent. {@code toString} gives Erlang syntax.
 */
public sealed interface Term
        permits Atom,
                BigInt,
                Binary,
                BitString,
                ExternalFun,
                FloatTerm,
                ImproperList,
                Int,
                ListTerm,
                LocalFun,
                LocalTerm,
                MapTerm,
                Pid,
                Port,
                Reference,
                Tuple {}
