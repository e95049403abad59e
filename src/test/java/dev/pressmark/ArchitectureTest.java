package dev.pressmark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which, and who may use what of the libraries. */
class ArchitectureTest {

    private static final String ROOT = "dev.pressmark.";

    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("article", Set.of()),
            Map.entry("authority", Set.of("article")),
            Map.entry("scan", Set.of("article")),
            Map.entry("read", Set.of("article", "authority")),
            Map.entry("normalise", Set.of("article", "authority")),
            Map.entry("match", Set.of("article")),
            Map.entry("archive", Set.of("article", "scan", "match")),
            Map.entry("report", Set.of("article")),
            Map.entry("jobfile", Set.of("article", "authority", "scan", "match", "report")),
            Map.entry(
                    "job",
                    Set.of(
                            "article",
                            "authority",
                            "scan",
                            "read",
                            "normalise",
                            "match",
                            "archive",
                            "report",
                            "jobfile")),
            Map.entry("schedule", Set.of("article", "scan", "archive", "jobfile", "job")),
            Map.entry("cli", Set.of("article", "scan", "normalise", "archive", "jobfile", "job", "schedule"))));

    private static final String[] STAGES = Stream.of(
                    "article", "authority", "scan", "read", "normalise", "match", "report")
            .map(name -> ROOT + name + "..")
            .toArray(String[]::new);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.pressmark");

    static Set<String> packages() {
        return MAY_USE.keySet();
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> present = new TreeSet<>();
        CLASSES.forEach(type ->
                present.add(type.getPackageName().substring(ROOT.length()).split("\\.", -1)[0]));

        assertThat(present).isEqualTo(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatStandsAboveIt(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, Set.of()).stream())
                .map(used -> ROOT + used + "..")
                .toArray(String[]::new);

        check(noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.pressmark..").and(not(resideInAnyPackage(allowed)))));
    }

    @Test
    void noPackagesUseOneAnotherInACircle() {
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyTheJobKnowsSpringBatch() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "job..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch.."));
    }

    @Test
    void theStagesArePlainJava() {
        check(noClasses()
                .that()
                .resideInAnyPackage(STAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.flywaydb..", "java.sql..", "javax.sql.."));
    }

    @Test
    void onlyTheArchiveAndTheJobKnowTheDatabase() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "archive..", ROOT + "job..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.h2.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "archive..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb.."));
    }

    @Test
    void onlyTheCommandsPrintAndExit() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class));
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        check(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void aClassIsFinalOrItsPackagesOwn() {
        check(classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should(beFinal()));
    }

    @Test
    void aNameSaysWhatAClassIsFor() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static ArchCondition<JavaClass> beFinal() {
        return new ArchCondition<>("be final") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isFinal = type.getModifiers().contains(JavaModifier.FINAL);
                events.add(new SimpleConditionEvent(type, isFinal, type.getFullName() + " is public and not final"));
            }
        };
    }
}
