package dev.cairn.conformance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages. What a rule allows stands in the constants; a new package is named there. */
class ArchitectureTest {

    private static final String ANNOTATIONS = "dev.cairn.annotation..";
    private static final String SCHEMA = "dev.cairn.schema..";
    private static final String PROCESSOR = "dev.cairn.processor..";
    private static final String RUNTIME = "dev.cairn.runtime..";
    private static final String TESTING = "dev.cairn.testing..";
    private static final String CAIRN = "dev.cairn..";

    /** Lives without Hibernate, so that it can become a module of its own. */
    private static final String MIGRATE = "dev.cairn.runtime.migrate..";

    /** The processor's entry classes, and the reader with its places for diagnostics. */
    private static final String[] MAY_SEE_ELEMENTS = {"dev.cairn.processor", "dev.cairn.processor.read.."};

    /** The source writer. */
    private static final String MAY_SEE_JAVAPOET = "dev.cairn.processor.write..";

    /** Where printing is the job, and where tests say what they leave out. */
    private static final String[] MAY_PRINT = {"dev.cairn.cli..", TESTING};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.cairn");

    @Test
    void annotations_depend_on_no_other_module() {
        check(noClasses().that().resideInAPackage(ANNOTATIONS).should().dependOnClassesThat(cairnBut(ANNOTATIONS)));
    }

    @Test
    void the_schema_depends_on_no_other_module() {
        check(noClasses().that().resideInAPackage(SCHEMA).should().dependOnClassesThat(cairnBut(SCHEMA)));
    }

    @Test
    void the_schema_knows_neither_javac_nor_jpa_nor_a_database_connection() {
        check(noClasses()
                .that()
                .resideInAPackage(SCHEMA)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.lang.model..",
                        "javax.annotation.processing..",
                        "javax.tools..",
                        "com.sun..",
                        "jakarta..",
                        "org.hibernate..",
                        "java.sql..",
                        "javax.sql.."));
    }

    @Test
    void the_processor_depends_on_annotations_and_schema() {
        check(noClasses()
                .that()
                .resideInAPackage(PROCESSOR)
                .should()
                .dependOnClassesThat(cairnBut(PROCESSOR, ANNOTATIONS, SCHEMA)));
    }

    @Test
    void the_runtime_depends_on_annotations_and_schema() {
        check(noClasses()
                .that()
                .resideInAPackage(RUNTIME)
                .should()
                .dependOnClassesThat(cairnBut(RUNTIME, ANNOTATIONS, SCHEMA)));
    }

    @Test
    void nothing_but_tests_sees_the_test_servers() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(TESTING)
                .should()
                .dependOnClassesThat(resideInAPackage(TESTING)));
        check(noClasses().that().resideInAPackage(TESTING).should().dependOnClassesThat(cairnBut(TESTING)));
    }

    @Test
    void the_processor_reads_annotations_by_name() {
        check(noClasses()
                .that()
                .resideInAPackage(PROCESSOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta.."));
    }

    @Test
    void the_processor_uses_no_compiler_internals() {
        check(noClasses()
                .that()
                .resideInAPackage(PROCESSOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.tools..", "sun.."));
    }

    @Test
    void only_the_reader_touches_elements() {
        DescribedPredicate<JavaClass> elements = resideInAnyPackage(
                        "javax.lang.model.element..", "javax.lang.model.type..", "javax.lang.model.util..")
                // JavaPoet's vocabulary for `public` and `final`.
                .and(type(Modifier.class).negate());
        check(noClasses()
                .that()
                .resideInAPackage(PROCESSOR)
                .and()
                .resideOutsideOfPackages(MAY_SEE_ELEMENTS)
                .should()
                .dependOnClassesThat(elements));
    }

    @Test
    void only_the_writer_touches_javapoet() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(MAY_SEE_JAVAPOET)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet.."));
    }

    @Test
    void migrations_are_applied_without_hibernate() {
        check(noClasses()
                .that()
                .resideInAPackage(MIGRATE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta.."));
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        check(slices().matching("dev.cairn.(**)").should().beFreeOfCycles());
    }

    @Test
    void no_class_is_a_junk_drawer() {
        check(noClasses()
                .that()
                .resideInAPackage(CAIRN)
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl"));
    }

    @Test
    void only_commands_print() {
        check(noClasses().that().resideOutsideOfPackages(MAY_PRINT).should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
    }

    @Test
    void every_package_is_null_marked() {
        Stream<JavaPackage> packages = CLASSES.stream()
                // Annotations take and return nothing that could be null, and their module has no dependency.
                .filter(resideInAPackage(ANNOTATIONS).negate())
                .map(JavaClass::getPackage)
                .distinct();
        assertThat(packages.filter(p -> !p.isAnnotatedWith(NullMarked.class)).map(JavaPackage::getName))
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> cairnBut(String... allowed) {
        return resideInAPackage(CAIRN).and(resideInAnyPackage(allowed).negate());
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
