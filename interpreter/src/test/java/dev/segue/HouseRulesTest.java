package dev.segue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler cannot hold. */
class HouseRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.segue");

    @Test
    void noTypeOfTheParserGeneratorLeavesTheSyntaxPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.segue.syntax", "dev.segue.grammar")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.antlr..", "dev.segue.grammar")
                .check(CLASSES);
    }

    @Test
    void nothingPrintsToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.segue.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.segue.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theSyntaxKnowsOnlyTheSource() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.segue.syntax", "dev.segue.source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.segue",
                        "dev.segue.value..",
                        "dev.segue.resolve..",
                        "dev.segue.eval..",
                        "dev.segue.runtime..",
                        "dev.segue.plan..",
                        "dev.segue.run..")
                .check(CLASSES);
    }

    @Test
    void theInterfaceForRuntimesKnowsOnlyValues() {
        noClasses()
                .that()
                .resideInAPackage("dev.segue.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.segue",
                        "dev.segue.syntax..",
                        "dev.segue.resolve..",
                        "dev.segue.eval..",
                        "dev.segue.plan..",
                        "dev.segue.run..")
                .check(CLASSES);
    }
}
