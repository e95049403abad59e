package dev.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is public for nobody, and nothing is there for nobody. */
class VisibilityTest {

    /** What is found by its name, and what lends others nothing but constants, which the compiler copies. */
    private static final Set<String> FOUND_OTHERWISE =
            Set.of("dev.pressmark.cli.Main", "dev.pressmark.job.LogLevels", "dev.pressmark.archive.match.StoryAccount");
    /** What begins the program, and what lets a test hold the matching of stories to its bounds. */
    private static final Set<String> CALLED_FROM_OUTSIDE = Set.of(
            "dev.pressmark.cli.Main.main([Ljava.lang.String;)",
            "dev.pressmark.match.story.StoryGrouping.comparisons()");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.pressmark");
    private static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages("dev.pressmark");

    @Test
    void aClassIsPublicOnlyWhenAnotherPackageUsesIt() {
        assertThat(publicClasses()
                        .filter(type -> !FOUND_OTHERWISE.contains(type.getName()))
                        .filter(type -> type.getDirectDependenciesToSelf().stream()
                                .allMatch(use -> isBeside(type, use.getOriginClass())))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void aMethodIsPublicOnlyWhenAnotherPackageCallsIt() {
        assertThat(publicClasses()
                        .filter(type -> !type.isInterface() && !type.isRecord() && !type.isEnum())
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method ->
                                isItsOwn(method) && callers(method).findAny().isPresent())
                        .filter(method -> callers(method).allMatch(caller -> isBeside(method.getOwner(), caller)))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void everyMethodIsCalledByTheProgram() {
        assertThat(PROGRAM.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method ->
                                isItsOwn(method) && callers(method).findAny().isEmpty())
                        .map(JavaMethod::getFullName)
                        .filter(name -> !CALLED_FROM_OUTSIDE.contains(name)))
                .isEmpty();
    }

    private static Stream<JavaClass> publicClasses() {
        return PROGRAM.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> WITH_TESTS.get(type.getName()));
    }

    private static Stream<JavaClass> callers(JavaMethod method) {
        return Stream.concat(method.getAccessesToSelf().stream(), method.getReferencesToSelf().stream())
                .map(use -> use.getOriginOwner());
    }

    private static boolean isBeside(JavaClass type, JavaClass user) {
        return user.getPackageName().equals(type.getPackageName());
    }

    /** Whether somebody wrote it, and no other class or interface has asked for it. */
    private static boolean isItsOwn(JavaMethod method) {
        JavaClass owner = method.getOwner();
        boolean made = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || (owner.isEnum() && Set.of("values", "valueOf").contains(method.getName()))
                || (owner.isRecord() && owner.tryGetField(method.getName()).isPresent());
        return !made
                && Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                        .flatMap(type -> type.getMethods().stream())
                        .noneMatch(asked -> asked.getName().equals(method.getName())
                                && asked.getRawParameterTypes().size()
                                        == method.getRawParameterTypes().size());
    }
}
