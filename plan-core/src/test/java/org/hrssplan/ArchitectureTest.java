package org.hrssplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import org.hrssplan.idempotency.IdempotentRequests;
import org.hrssplan.idempotency.SafeWrites;
import org.hrssplan.vintage.Writes;

/** Which feature may know which, and what the rules must not know. */
@AnalyzeClasses(packages = "org.hrssplan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] RULES = {
        "org.hrssplan.value..",
        "org.hrssplan.period..",
        "org.hrssplan.target..",
        "org.hrssplan.verdict..",
        "org.hrssplan.quality..",
        "org.hrssplan.alertrule..",
        "org.hrssplan.rollup..",
        "org.hrssplan.score..",
        "org.hrssplan.fulfilment..",
        "org.hrssplan.lint.."
    };

    @ArchTest
    static final ArchRule THE_RULES_ARE_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.hrssplan.value..",
                    "org.hrssplan.period..",
                    "org.hrssplan.target..",
                    "org.hrssplan.verdict..",
                    "org.hrssplan.quality..",
                    "org.hrssplan.alertrule..",
                    "org.hrssplan.rollup..",
                    "org.hrssplan.score..",
                    "org.hrssplan.fulfilment..",
                    "org.hrssplan.lint..");

    @ArchTest
    static final ArchRule FILES_ARE_READ_IN_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("org.hrssplan.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.hrssplan.http..");

    @ArchTest
    static final ArchRule NO_FIELD_IS_BINARY_FLOATING_POINT = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);

    @ArchTest
    static final ArchRule NO_METHOD_GIVES_BINARY_FLOATING_POINT = noMethods()
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .orShould()
            .haveRawReturnType(Double.class);

    @ArchTest
    static final ArchRule NO_DECIMAL_BECOMES_BINARY = noClasses()
            .should()
            .callMethod(java.math.BigDecimal.class, "doubleValue")
            .orShould()
            .callMethod(java.math.BigDecimal.class, "floatValue")
            .orShould()
            .callMethod(java.math.BigDecimal.class, "valueOf", double.class)
            .orShould()
            .callConstructor(java.math.BigDecimal.class, double.class);

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.hrssplan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule WHAT_IS_PROMISED_DOES_NOT_KNOW_WHAT_IS_MADE_OF_IT = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.hrssplan.source..",
                    "org.hrssplan.region..",
                    "org.hrssplan.indicator..",
                    "org.hrssplan.plan..",
                    "org.hrssplan.breakdown..",
                    "org.hrssplan.observation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hrssplan.progress..", "org.hrssplan.planpackage..");

    @ArchTest
    static final ArchRule A_PACKAGE_IS_READ_WITHOUT_JUDGING = noClasses()
            .that()
            .resideInAPackage("org.hrssplan.planpackage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hrssplan.progress..", "org.hrssplan.verdict..");

    @ArchTest
    static final ArchRule RESOURCES_ARE_THIN = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    /** What writes on its own would write beside another: see {@link Writes}. */
    @ArchTest
    static final ArchRule WRITES_BEGIN_IN_ONE_PLACE = noClasses()
            .that()
            .areNotAssignableTo(Writes.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(QuarkusTransaction.class);

    /** What writes for a request is told to the audit log: see {@link SafeWrites}. */
    @ArchTest
    static final ArchRule RESOURCES_WRITE_IN_ONE_PLACE = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Writes.class);

    @ArchTest
    static final ArchRule REQUESTS_TAKE_EFFECT_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("org.hrssplan.idempotency")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(IdempotentRequests.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.hrssplan.clock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Year.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");
}
