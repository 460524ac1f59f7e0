package io.tandem.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.api.DrillTarget;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.Thresholds;
import io.tandem.wiring.jira.FigureSettingsWiring;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** docs/figures.md lists every figure there is. {@code -Dupdate.lists=true} writes it. */
public class FigureListTest {
    private static final Path PAGE = Path.of("docs", "figures.md");
    private static final Path CLASSES = Path.of("target", "classes");
    private final Properties texts = texts();

    @Test
    public void thePageIsWhatTheCodeSays() throws IOException {
        String page = page();
        if (Boolean.getBoolean("update.lists")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("-Dupdate.lists=true writes it anew").isEqualTo(page);
    }

    @Test
    public void everyClassOfAFigureIsKnownAndHasItsTexts() throws IOException {
        assertThat(FigureSettingsWiring.definitions().stream().<Class<?>>map(Object::getClass).toList()).containsExactlyInAnyOrderElementsOf(classes());
        assertThat(FigureSettingsWiring.definitions()).allSatisfy(figure -> {
            assertThat(texts).as(figure.key()).containsKeys("tandem.joint.figure." + figure.key(), "tandem.joint.formula." + figure.key());
            figure.inputKeys().forEach(key -> assertThat(texts).containsKey("tandem.joint.input." + key));
            figure.exclusionKeys().forEach(key -> assertThat(texts).containsKey("tandem.joint.excluded." + key));
            assertThat(figure.thresholds() == null || figure.thresholds().areOrdered(figure.better())).as(figure.key()).isTrue();
        });
    }

    private String page() {
        return "# Figures\n\nWritten from the code; a test keeps it true. What they are for and how they are read: [joint-view.md](features/joint-view.md).\n"
            + FigureSettingsWiring.definitions().stream().map(this::section).collect(Collectors.joining());
    }

    private String section(FigureDefinition figure) {
        return "\n## " + text("figure", figure.key()) + "\n" + lines(
            "**Key** `" + figure.key() + "` · **section** " + words(figure.section()) + " · **unit** " + words(figure.unit()) + " · **better** " + words(figure.better()) + " · **source** " + words(figure.source()),
            "**Formula** " + text("formula", figure.key()),
            names("**Inputs** ", "input", figure.inputKeys()), names("**Leaves out** ", "excluded", figure.exclusionKeys()),
            figure.enough() > 1 ? "**Enough** from " + figure.enough() + " cases" : null,
            thresholds(figure), "**Course** " + (figure.hasTrend() ? "one value a week" : "none: it speaks of today"), "**Leads to** " + drill(figure.drillTarget()));
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    private String names(String title, String kind, List<String> keys) {
        return keys.isEmpty() ? null : title + keys.stream().map(key -> text(kind, key)).collect(Collectors.joining("; "));
    }

    private static String thresholds(FigureDefinition figure) {
        Thresholds own = figure.thresholds();
        return own == null ? "**Judged** when a project sets thresholds" : MessageFormat.format(switch (figure.better()) {
            case HIGHER -> "**Judged** good from {0}, watch from {1}";
            case LOWER -> "**Judged** good up to {0}, watch up to {1}";
            case NEITHER -> "**Judged** good from {0} to {1}, watch below, bad above";
        }, own.good(), own.watch());
    }

    private static String drill(DrillTarget target) {
        return switch (target) {
            case ISSUES -> "its issues";
            case PAGE -> "a page";
            case NOTHING -> "nothing";
        };
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String text(String kind, String key) {
        return texts.getProperty("tandem.joint." + kind + "." + key);
    }

    private static Properties texts() {
        Properties all = new Properties();
        try (Stream<Path> bundles = Files.list(Path.of("src", "main", "resources", "i18n"))) {
            for (Path bundle : bundles.filter(file -> !file.toString().endsWith("_zh_CN.properties")).sorted().toList()) {
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    all.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /** All classes that can be figures. */
    private static List<Class<?>> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io/tandem"))) {
            return files.map(file -> CLASSES.relativize(file).toString()).filter(name -> name.endsWith(".class") && name.matches(".*/(metric|joint|plan)/.*"))
                .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                .filter(type -> FigureDefinition.class.isAssignableFrom(type) && !type.isInterface() && !Modifier.isAbstract(type.getModifiers())).toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, FigureListTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
