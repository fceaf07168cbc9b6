package dev.segue.repl.assist;

import dev.segue.repl.assist.Candidate.Kind;
import dev.segue.repl.assist.Completions.Completion;
import dev.segue.syntax.Fragment;
import java.util.List;

/**
 * A place where the name of a file is being typed.
 *
 * @param typed what is typed of its path
 * @param start offset of that
 * @param wanted whether a file is what should stand here
 */
record FilePlace(String typed, int start, boolean wanted) {

    /** In a text: behind {@code use}. */
    static FilePlace ofText(Place place, int shift) {
        List<Fragment> all = place.fragments();
        int open = all.getLast().kind() == Fragment.Kind.CHARACTERS ? all.size() - 2 : all.size() - 1;
        boolean used = open > 0
                && all.get(open).is("\"")
                && (all.get(open - 1).is("use") || all.get(open - 1).is("from"));
        int start = used ? all.get(open).end() : place.before().length();
        return new FilePlace(place.before().substring(start), start + shift, used);
    }

    /** Behind a command to the session, in quotes or not. */
    static FilePlace ofArgument(String argument, int offset) {
        int quote = argument.startsWith("\"") ? 1 : 0;
        return new FilePlace(argument.substring(quote), offset + quote, true);
    }

    /** The files that begin so; folders go on, and a hidden file is offered only to who types its point. */
    Completion in(FileNames files) {
        String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
        String name = typed.substring(folder.length());
        List<Candidate> found = wanted
                ? files.in(folder).stream()
                        .filter(each -> each.startsWith(name) && (name.startsWith(".") || !each.startsWith(".")))
                        .map(each -> new Candidate(folder + each, Kind.FILE, "", true))
                        .toList()
                : List.of();
        return new Completion(start, found);
    }
}
