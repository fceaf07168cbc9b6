package dev.segue.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** GraalVM is seen by what runs foreign languages, and by nothing else: this module has all the others beside it. */
class ForeignRulesTest {
    private static final String GRAAL = "org.graalvm";
    private static final String POLYGLOT = "dev.segue.polyglot";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.segue");

    @Test
    void everyModuleIsLookedAt() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertTrue(packages.containsAll(List.of(
                "dev.segue",
                "dev.segue.foreign",
                "dev.segue.stdlib",
                "dev.segue.sim",
                "dev.segue.beam",
                "dev.segue.weave",
                "dev.segue.repl",
                "dev.segue.testkit",
                POLYGLOT,
                "dev.segue.cli")));
    }

    @Test
    void noOtherModuleKnowsGraalVm() {
        noClasses()
                .that()
                .resideOutsideOfPackage(POLYGLOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(GRAAL + "..")
                .check(CLASSES);
    }

    @Test
    void whatIsShownOfForeignLanguagesHasNoTypeOfGraalVm() {
        List<JavaClass> shown = CLASSES.stream()
                .filter(each -> each.getPackageName().equals(POLYGLOT))
                .filter(ForeignRulesTest::isShown)
                .toList();
        assertEquals(
                List.of("GraalLanguages"),
                shown.stream().map(JavaClass::getSimpleName).toList());
        assertEquals(
                List.of(),
                shown.stream()
                        .flatMap(ForeignRulesTest::typesShown)
                        .map(JavaClass::getName)
                        .filter(name -> name.startsWith(GRAAL))
                        .distinct()
                        .toList());
    }

    /** Those that a program names or meets that uses a class or extends it. */
    private static Stream<JavaClass> typesShown(JavaClass shown) {
        Stream<JavaClass> above =
                Stream.concat(shown.getAllRawSuperclasses().stream(), shown.getAllRawInterfaces().stream());
        return Stream.concat(
                above,
                shown.getMembers().stream().filter(ForeignRulesTest::isShown).flatMap(ForeignRulesTest::types));
    }

    /** What is inside something that is hidden is hidden. */
    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ForeignRulesTest::isShown).orElse(true);
    }

    private static boolean isShown(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Stream<JavaClass> thrown = member instanceof JavaCodeUnit unit
                ? unit.getThrowsClause().stream().map(ThrowsDeclaration::getRawType)
                : Stream.of();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }
}
