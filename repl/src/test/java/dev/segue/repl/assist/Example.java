package dev.segue.repl.assist;

import dev.segue.Segue;
import dev.segue.describe.Description;
import dev.segue.repl.assist.MetaCommand.Takes;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.util.List;
import java.util.Map;

/** A session with the standard library, two bindings, a target with two applications, and some files. */
final class Example {
    static final KnownNames NAMES = new KnownNames() {
        private final Segue segue = StandardLibrary.segue().build();
        private final List<Description> callables = segue.describe(segue.parse(SourceText.of("nothing", "")));

        @Override
        public List<Description> callables() {
            return callables;
        }

        @Override
        public List<String> bindings() {
            return List.of("sockets", "drain");
        }

        @Override
        public List<String> atoms() {
            return List.of("chat", "odd name", "ranch");
        }
    };

    static final List<MetaCommand> COMMANDS = List.of(
            new MetaCommand("doc", Takes.CALLABLE, "NAME", "documents an instruction or function"),
            new MetaCommand("load", Takes.FILE, "FILE", "takes in a script"),
            new MetaCommand("tree", Takes.APPLICATION, "APP", "shows the processes"),
            new MetaCommand("time", Takes.CODE, "EXPR", "tells how long it takes"),
            new MetaCommand("help", Takes.TEXT, "", "lists the commands"));

    static final FileNames FILES =
            folder -> Map.of("", List.of("chat.upgrade", "lib/", ".hidden.upgrade"), "lib/", List.of("hours.upgrade"))
                    .getOrDefault(folder, List.of());

    private Example() {}
}
