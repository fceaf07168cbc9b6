package dev.segue.sim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class SimulatorRulesTest {

    @Test
    void theSimulatorSeesTheInterfaceForRuntimesAndValuesAlone() {
        classes()
                .that()
                .resideInAPackage("dev.segue.sim")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.segue.sim",
                        "dev.segue.runtime",
                        "dev.segue.value",
                        "java..",
                        "org.jspecify.annotations",
                        "org.snakeyaml.engine..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.segue.sim"));
    }
}
