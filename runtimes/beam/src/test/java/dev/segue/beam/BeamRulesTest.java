package dev.segue.beam;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the house for this runtime and for the library in it. */
class BeamRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.segue.beam", "dev.segue.erlang");

    @Test
    void theRuntimeSeesOnlyTheInterfaceForRuntimes() {
        noClasses()
                .that()
                .resideInAPackage("dev.segue.beam..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.segue",
                        "dev.segue.source..",
                        "dev.segue.syntax..",
                        "dev.segue.resolve..",
                        "dev.segue.eval..",
                        "dev.segue.plan..",
                        "dev.segue.run..")
                .check(CLASSES);
    }

    @Test
    void theErlangLibraryKnowsNothingOfSegue() {
        noClasses()
                .that()
                .resideInAPackage("dev.segue.erlang..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.segue",
                        "dev.segue.beam..",
                        "dev.segue.source..",
                        "dev.segue.syntax..",
                        "dev.segue.value..",
                        "dev.segue.resolve..",
                        "dev.segue.eval..",
                        "dev.segue.runtime..",
                        "dev.segue.plan..",
                        "dev.segue.run..")
                .check(CLASSES);
    }

    @Test
    void theReleaseFilesAreReadWithTermsAndTheirTextAlone() {
        classes()
                .that()
                .resideInAPackage("dev.segue.erlang.relup")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.segue.erlang.relup",
                        "dev.segue.erlang.term",
                        "dev.segue.erlang.text",
                        "java..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void nothingPrintsToTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }
}
