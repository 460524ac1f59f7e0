package io.tandem.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Every visible string exists in both languages, is used somewhere, and every string used exists. */
public class TextsTest {
    private static final Path TEXTS = Path.of("src", "main", "resources", "i18n");
    private static final Pattern LITERAL_KEY = Pattern.compile("[\"'(>](tandem(?:\\.[A-Za-z0-9_-]+)+)[\"')<]");
    private static final Pattern PROBLEM_CODE = Pattern.compile("Problem\\.(?:of\\(|at\\(\\s*[^,()]+,\\s*)\"([a-z][A-Za-z0-9.]+)\"");
    private static final Pattern REASON_CODE = Pattern.compile("Reason\\.of\\(\\s*\"([a-z][A-Za-z0-9.]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** Confluence makes the keys of a macro's and its parameters' names itself, from the plug-in key. */
    private static final String BUILT_BY_CONFLUENCE = "io.tandem.tandem-";
    /** Names that look like text keys and are none: plug-in and module names, packages, AMD modules. */
    private static final Pattern NO_TEXT = Pattern.compile("tandem\\.(css|js|vm|properties|json|jar|io)");

    @Test
    public void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundles()).isNotEmpty().allSatisfy(bundle ->
                assertThat(read(chinese(bundle)).keySet()).as(bundle.toString()).isEqualTo(read(bundle).keySet()));
    }

    @Test
    public void bothLanguagesFillTheSamePlaces() throws IOException {
        for (Path bundle : bundles()) {
            Map<String, String> chinese = read(chinese(bundle));
            read(bundle).forEach((key, text) -> assertThat(places(chinese.getOrDefault(key, text))).as("{n} in " + key).isEqualTo(places(text)));
        }
    }

    @Test
    public void noTextIsEmptyOrUsesTheApostropheThatMessageFormatsSwallow() throws IOException {
        for (Path bundle : bundles()) {
            for (Path language : List.of(bundle, chinese(bundle))) {
                read(language).forEach((key, text) -> assertThat(text).as(language.getFileName() + ": " + key + " (write ’ for an apostrophe)").isNotBlank().doesNotContain("'"));
            }
        }
    }

    @Test
    public void theChineseTextsAreChinese() throws IOException {
        for (Path bundle : bundles()) {
            Map<String, String> chinese = read(chinese(bundle));
            List<String> same = read(bundle).entrySet().stream()
                    .filter(entry -> entry.getValue().equals(chinese.get(entry.getKey())) && entry.getValue().replaceAll("\\{\\d+[^}]*}", "").matches(".*[a-z]{4,} [a-z]{3,}.*"))
                    .map(Map.Entry::getKey).toList();
            assertThat(same).as("left in English in " + chinese(bundle)).isEmpty();
        }
    }

    @Test
    public void everyBundleIsInTheDescriptor() throws IOException {
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        assertThat(bundles()).allSatisfy(bundle -> assertThat(descriptor).contains("location=\"i18n." + bundle.getFileName().toString().replace(".properties", "") + "\""));
    }

    @Test
    public void everyTextThatIsUsedExists() throws IOException {
        Set<String> existing = allKeys();
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            used(source).filter(key -> !existing.contains(key) && existing.stream().noneMatch(text -> text.startsWith(key + "."))).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    public void everyTextThatExistsIsUsed() throws IOException {
        Set<String> literals = sources().stream().flatMap(source -> Pattern.compile("[\"'(>]([A-Za-z][A-Za-z0-9_.-]*)[\"')<.]").matcher(source).results().map(match -> match.group(1))).collect(Collectors.toSet());
        Set<String> prefixes = sources().stream().flatMap(source -> Pattern.compile("[\"'`]([A-Za-z][A-Za-z0-9_.-]*\\.)[\"'`$]").matcher(source).results().map(match -> match.group(1))).collect(Collectors.toSet());
        Set<String> unused = allKeys().stream().filter(key -> !key.startsWith(BUILT_BY_CONFLUENCE) && !isNamed(key, literals) && prefixes.stream().noneMatch(prefix -> isBelow(key, prefix))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    private static boolean isNamed(String key, Set<String> literals) {
        return literals.contains(key) || literals.contains(key.replaceFirst("^tandem\\.", "")) || literals.contains(key.replaceFirst("^tandem\\.error\\.", ""));
    }

    private static boolean isBelow(String key, String prefix) {
        return !prefix.equals("tandem.") && !prefix.equals("tandem.error.")
                && (key.startsWith(prefix) || key.startsWith("tandem." + prefix) || key.startsWith("tandem.error." + prefix));
    }

    private static Stream<String> used(String source) {
        Stream<String> literal = group(LITERAL_KEY.matcher(source)).filter(key -> !NO_TEXT.matcher(key).find());
        Stream<String> problems = group(PROBLEM_CODE.matcher(source)).map(code -> "tandem.error." + code);
        Stream<String> reasons = group(REASON_CODE.matcher(source)).map(code -> "tandem." + code);
        return Stream.of(literal, problems, reasons).flatMap(stream -> stream);
    }

    private static Stream<String> group(Matcher matcher) {
        return matcher.results().map((MatchResult match) -> match.group(1));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src", "main")), Stream.of(Path.of("atlassian-plugin.xml")))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|ts|tsx|vm|xml)") && !file.toString().contains("node_modules")).map(TextsTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        for (Path bundle : bundles()) {
            keys.addAll(read(bundle).keySet());
        }
        return keys;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> !file.toString().endsWith("_zh_CN.properties")).sorted().toList();
        }
    }

    private static Path chinese(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_zh_CN.properties"));
    }

    private static Map<String, String> read(Path bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Set<String> places(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
