package dev.segue.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.eval.FunctionRegistry;
import dev.segue.resolve.LibrarySource;
import dev.segue.resolve.ResolvedLibrary;
import dev.segue.resolve.Resolver;
import dev.segue.source.SourceText;
import dev.segue.stdlib.prepare.LibraryText;
import dev.segue.syntax.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build prepared is what the files and annotations say. */
class PreparedLibraryTest {
    private final FunctionRegistry functions = StandardLibrary.registered();
    private final List<Object> areas = StandardLibrary.areas();
    private final ResolvedLibrary resolved = StandardLibrary.resolved(functions);

    // By name, for this class is written after the others are compiled.
    private static Prepared prepared() throws ReflectiveOperationException {
        return (Prepared) Class.forName("dev.segue.stdlib.PreparedLibrary")
                .getConstructor()
                .newInstance();
    }

    @Test
    void itHoldsWhatParsingAndResolvingTheFilesGives() throws Exception {
        FunctionRegistry loaded = prepared().functions(areas);
        assertEquals(
                LibraryText.of(functions, areas, resolved),
                LibraryText.of(loaded, areas, prepared().library(loaded)));
    }

    @Test
    void itsPlacesShowTheTextOfTheFiles() throws Exception {
        ResolvedLibrary library = prepared().library(prepared().functions(areas));
        for (int i = 0; i < library.files().size(); i++) {
            SourceText loaded = library.files().get(i).source();
            SourceText read = resolved.files().get(i).source();
            assertEquals(read.name(), loaded.name());
            assertEquals(read.text(), loaded.text());
        }
    }

    @Test
    void scriptsResolveAgainstItAsAgainstTheFiles() throws Exception {
        FunctionRegistry loaded = prepared().functions(areas);
        Resolver quick = new Resolver(loaded, prepared().library(loaded), LibrarySource.NONE);
        Resolver thorough = new Resolver(functions, StandardLibrary.files(), LibrarySource.NONE);
        var script = Parser.parse(SourceText.of("x.upgrade", "check_old_code(:chat) chek_acceptors(:chat) let x = 1"));
        assertEquals(
                thorough.resolve(script).diagnostics().toString(),
                quick.resolve(script).diagnostics().toString());
        assertEquals(2, quick.resolve(script).diagnostics().size() + 1, "one unknown name");
    }

    @Test
    void everyFunctionFindsItsMethod() throws Exception {
        for (var function : prepared().functions(areas).prepared()) {
            assertTrue(function.library().getClass().getMethod(function.method(), types(function)) != null);
        }
    }

    private static Class<?>[] types(dev.segue.eval.PreparedFunction function) {
        return function.types().toArray(Class<?>[]::new);
    }

    @Test
    void aLibraryWithErrorsIsNotWritten() {
        var wrong = Parser.parse(SourceText.of("wrong.upgrade", "instruction a() { b() }"));
        ResolvedLibrary library = ResolvedLibrary.NONE.and(functions, List.of(wrong), LibrarySource.NONE);
        var refused = assertThrows(IllegalArgumentException.class, () -> LibraryText.of(functions, areas, library));
        assertTrue(refused.toString().contains("there is no function b"), refused.toString());
    }
}
