package dev.segue.stdlib;

import dev.segue.Segue;
import dev.segue.SegueBuilder;
import dev.segue.eval.FunctionRegistry;
import dev.segue.resolve.LibrarySource;
import dev.segue.resolve.ResolvedLibrary;
import dev.segue.run.functions.RuntimeFunctions;
import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.UpgradeFile;
import java.util.ArrayList;
import java.util.List;

/** What every script has in reach without a {@code use}. */
public final class StandardLibrary {
    /** The files of the standard instructions, in the order in which {@code segue doc} lists them. */
    static final List<String> FILES = List.of("checks", "quiet", "change", "wake", "last");

    private StandardLibrary() {}

    /** An engine that has the standard library; add to it what else scripts shall have. */
    public static SegueBuilder segue() {
        return Segue.builder(AtHand.FUNCTIONS, AtHand.LIBRARY);
    }

    /** The pure functions. */
    public static FunctionRegistry functions() {
        return StandardFunctions.registry();
    }

    /** The files of the standard instructions, parsed. */
    public static List<ParseResult<UpgradeFile>> files() {
        return FILES.stream().map(StandardLibrary::parse).toList();
    }

    /** The objects whose methods all functions are, those that reach the target and the pure ones. */
    public static List<Object> areas() {
        List<Object> areas = new ArrayList<>(RuntimeFunctions.areas());
        areas.addAll(StandardFunctions.areas());
        return areas;
    }

    /** All functions, from their annotations. */
    public static FunctionRegistry registered() {
        FunctionRegistry.Builder builder = FunctionRegistry.builder();
        areas().forEach(builder::addAll);
        return builder.build();
    }

    /** The standard instructions, from their files. */
    public static ResolvedLibrary resolved(FunctionRegistry functions) {
        return ResolvedLibrary.NONE.and(functions, files(), LibrarySource.NONE);
    }

    private static ParseResult<UpgradeFile> parse(String name) {
        String file = "stdlib/" + name + ".upgrade";
        return Parser.parse(SourceText.of(file, new StandardText(file).get()));
    }

    /** What the build prepared. Where it has not run, as in an editor, the same is made from the files. */
    private static final class AtHand {
        private static final FunctionRegistry FUNCTIONS;
        private static final ResolvedLibrary LIBRARY;

        static {
            Prepared prepared = prepared();
            FUNCTIONS = prepared.functions(areas());
            LIBRARY = prepared.library(FUNCTIONS);
        }

        private static Prepared prepared() {
            try {
                return (Prepared) Class.forName("dev.segue.stdlib.PreparedLibrary")
                        .getConstructor()
                        .newInstance();
            } catch (ClassNotFoundException notBuilt) {
                return new FromFiles();
            } catch (ReflectiveOperationException wrong) {
                throw new IllegalStateException("the prepared standard library cannot be made", wrong);
            }
        }
    }

    private record FromFiles() implements Prepared {
        @Override
        public FunctionRegistry functions(List<Object> areas) {
            return registered();
        }

        @Override
        public ResolvedLibrary library(FunctionRegistry functions) {
            return resolved(functions);
        }
    }
}
