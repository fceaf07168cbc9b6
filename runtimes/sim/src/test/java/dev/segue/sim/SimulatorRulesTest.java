package dev.segue.sim;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.segue.source.Suggestions;
import org.junit.jupiter.api.Test;

class SimulatorRulesTest {

    @Test
    void theSimulatorSeesTheInterfaceForRuntimesAndValuesAlone() {
        classes()
                .that()
                .resideInAPackage("dev.segue.sim")
                .should()
                // Whoever writes a wrong name is helped in one way, wherever that is.
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "dev.segue.sim",
                                "dev.segue.runtime",
                                "dev.segue.value",
                                "java..",
                                "org.jspecify.annotations",
                                "org.snakeyaml.engine..")
                        .or(type(Suggestions.class)))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.segue.sim"));
    }
}
