package io.tandem.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/** The map of the house holds, and each rule bites when somebody breaks it. */
public class ArchitectureTest {
    private static final Path CLASSES = Path.of("target", "classes", "io");
    private static final String SEEDED = "io.tandem.architecture.seeded";
    private static JavaClasses addOn;
    private static JavaClasses seeded;

    @BeforeClass
    public static void read() {
        addOn = new ClassFileImporter().importPath(CLASSES);
        seeded = new ClassFileImporter().importPackages(SEEDED);
    }

    @Test
    public void theAddOnKeepsEveryRule() {
        HouseRules.all("io.tandem").values().forEach(rule -> rule.check(addOn));
    }

    @Test
    public void everyRuleBitesOnItsSeededViolation() {
        for (Map.Entry<String, ArchRule> rule : HouseRules.all(SEEDED).entrySet()) {
            assertThatThrownBy(() -> rule.getValue().check(seeded)).as("a seeded violation of: " + rule.getKey()).isInstanceOf(AssertionError.class).hasMessageContaining("seeded");
        }
    }

    @Test
    public void theRoomsTheRulesSpeakOfExist() {
        List<String> rooms = List.of("io.tandem.shared", "io.tandem.review.model", "io.tandem.debt.model", "io.tandem.metric", "io.tandem.wiki", "io.tandem.joint", "io.tandem.retro", "io.tandem.rest",
                "io.tandem.adapter.store", "io.tandem.adapter.jira", "io.tandem.adapter.confluence", "io.tandem.adapter.platform", "io.tandem.adapter.connector.http", "io.tandem.adapter.connector.sonarqube",
                "io.tandem.ui.jira", "io.tandem.ui.confluence", "io.tandem.wiring.common", "io.tandem.wiring.jira", "io.tandem.wiring.confluence");
        assertThat(rooms).allSatisfy(room -> assertThat(addOn.stream().anyMatch(type -> type.getPackageName().startsWith(room) && !type.getSimpleName().equals("package-info"))).as(room).isTrue());
    }

    @Test
    public void everyPackageSaysWhatItIsForAndWhatItMayImport() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> packages = files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
            assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists().content().containsPattern("[Mm]ay import"));
        }
    }
}
