package dev.segue.resolve;

import dev.segue.source.Diagnostics;
import dev.segue.syntax.Expr;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.UpgradeFile;
import java.util.List;
import java.util.Set;

/** Turns syntax into programs: every name is found, every call checked. Safe to use from several threads. */
public final class Resolver {
    private final Functions functions;
    private final ResolvedLibrary library;
    private final LibrarySource libraries;

    /**
     * A resolver.
     *
     * @param functions the functions written in Java
     * @param standardLibrary the files of the standard library
     * @param libraries finds the files that scripts use
     */
    public Resolver(Functions functions, List<ParseResult<UpgradeFile>> standardLibrary, LibrarySource libraries) {
        this(functions, ResolvedLibrary.NONE.and(functions, standardLibrary, libraries), libraries);
    }

    /**
     * A resolver with a standard library that is resolved already.
     *
     * @param functions the functions written in Java, those among them that the library was resolved with
     */
    public Resolver(Functions functions, ResolvedLibrary library, LibrarySource libraries) {
        this.functions = functions;
        this.library = library;
        this.libraries = libraries;
    }

    /** Resolves a script; the result has the parser's diagnostics too. */
    public Resolution resolve(ParseResult<UpgradeFile> script) {
        return resolve(script, BoundNames.NONE);
    }

    /** Resolves one text of a session, which sees what the earlier ones have bound and may bind it anew. */
    public Resolution resolve(ParseResult<UpgradeFile> script, BoundNames known) {
        Diagnostics diagnostics = new Diagnostics();
        ProgramResolver resolver = programResolver(script, known, diagnostics);
        Program program = resolver.resolve();
        return new Resolution(program, resolver.notes(), resolver.names(), Echoes.without(diagnostics.inSourceOrder()));
    }

    /** An expression that stands alone: only functions are in reach. */
    public ResolvedExpression resolveExpression(Expr expression) {
        Diagnostics diagnostics = new Diagnostics();
        UpgradeFile empty = new UpgradeFile(expression.span().source(), null, List.of());
        ProgramResolver resolver =
                programResolver(new ParseResult<>(empty, List.of(), Set.of()), BoundNames.NONE, diagnostics);
        ResolvedExpr value = resolver.expression(expression);
        return new ResolvedExpression(value, resolver.effects(), diagnostics.inSourceOrder());
    }

    private ProgramResolver programResolver(
            ParseResult<UpgradeFile> script, BoundNames known, Diagnostics diagnostics) {
        diagnostics.reportAll(library.diagnostics());
        FileNames.Standard standard = new FileNames.Standard(library.names(), functions);
        LibraryLoader loader = new LibraryLoader(libraries, standard, diagnostics);
        return new ProgramResolver(loader.load(script), known, loader.libraries(), diagnostics);
    }
}
