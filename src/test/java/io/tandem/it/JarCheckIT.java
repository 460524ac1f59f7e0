package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.w3c.dom.Element;

/** What a product's plug-in system would trip over, checked on the JAR itself: "compiles" is not "installs". */
public class JarCheckIT {
    private static final String INDEXES = "META-INF/plugin-components/";
    private static final Set<String> JIRA_ONLY = Set.of("com.atlassian.jira", "com.atlassian.query", "com.opensymphony", "com.atlassian.activeobjects", "net.java.ao", "webwork", "org.ofbiz");
    private static final Set<String> CONFLUENCE_ONLY = Set.of("com.atlassian.confluence", "com.atlassian.user");
    /** Named by the plug-in systems' own byte code or by our XML, never by our classes. */
    private static final Set<String> NAMED_ELSEWHERE = Set.of("com.atlassian.jira.plugin.webfragment.conditions", "org.springframework.osgi.service.importer.support", "org.eclipse.gemini.blueprint.service.importer.support");
    private static BuiltJar jar;

    @BeforeClass
    public static void open() {
        jar = BuiltJar.built();
    }

    @Test
    public void itHoldsTheAddOnAndNothingElse() {
        assertThat(jar.classes()).isNotEmpty().allMatch(type -> type.startsWith("io.tandem.")).noneMatch(type -> type.startsWith("io.tandem.sandbox"));
        assertThat(jar.files()).noneMatch(file -> file.endsWith(".jar") || file.endsWith(".ts") || file.contains("node_modules"));
        assertThat(jar.size()).isLessThan(10L * 1024 * 1024);
    }

    @Test
    public void itsClassesRunOnJava17() {
        assertThat(jar.classes()).allSatisfy(type -> assertThat(jar.find(type).orElseThrow().version & 0xffff).as(type).isEqualTo(61));
    }

    @Test
    public void theManifestIsWhatBothProductsExpect() {
        assertThat(jar.header("Atlassian-Plugin-Key")).isEqualTo(jar.descriptor().getAttribute("key")).isEqualTo(jar.header("Bundle-SymbolicName"));
        assertThat(jar.header("Spring-Context")).isEqualTo("*");
        assertThat(jar.header("Export-Package")).isNull();
        assertThat(jar.header("Require-Capability")).as("no execution environment").isNull();
        assertThat(jar.header("Import-Package")).as("no version ranges").doesNotContain("[").doesNotContain("(");
        assertThat(jar.text("META-INF/spring/plugin-context.xml")).contains("<atlassian-scanner:scan-indexes/>");
    }

    @Test
    public void everyPackageOurClassesNameIsImportedAndNothingMore() {
        Set<String> named = jar.classes().stream().flatMap(type -> jar.typesNamedBy(type).stream()).map(BuiltJar::packageOf)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("javax.xml") && !name.startsWith("org.w3c") && !name.startsWith("org.xml") && !name.startsWith("javax.crypto") && !name.startsWith("io.tandem") && !name.startsWith("javax.net") && !name.startsWith("javax.imageio") && !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(jar.imports()).containsKeys(NAMED_ELSEWHERE.toArray(String[]::new));
        Set<String> imported = new TreeSet<>(jar.imports().keySet());
        imported.removeAll(NAMED_ELSEWHERE);
        imported.removeIf(name -> name.startsWith("javax.") || name.startsWith("org.w3c") || name.startsWith("org.xml"));
        assertThat(imported).isEqualTo(named);
    }

    @Test
    public void everyPackageOnlyTheDescriptorNamesIsImportedToo() {
        assertThat(productClassesInDescriptor()).allSatisfy(type -> assertThat(jar.imports()).as(type).containsKey(BuiltJar.packageOf(type)));
    }

    @Test
    public void everyImportIsExportedByTheProductItIsMeantFor() throws IOException {
        Set<String> jira = exports("jira");
        Set<String> confluence = exports("confluence");
        for (Map.Entry<String, Boolean> wanted : jar.imports().entrySet()) {
            boolean inJira = jira.contains(wanted.getKey());
            boolean inConfluence = confluence.contains(wanted.getKey());
            assertThat(inJira || inConfluence || NAMED_ELSEWHERE.contains(wanted.getKey())).as(wanted.getKey() + " is exported by a product").isTrue();
            assertThat(wanted.getValue() || inJira && inConfluence).as(wanted.getKey() + " is exported by both products, or optional").isTrue();
        }
    }

    @Test
    public void everyClassTheDescriptorNamesIsThere() {
        assertThat(ourClassesInDescriptor()).isNotEmpty().allSatisfy(type -> assertThat(jar.classes()).contains(type));
    }

    @Test
    public void everyFileTheDescriptorNamesIsThere() {
        Stream<String> resources = jar.elements("resource").stream().filter(element -> !element.getAttribute("type").equals("i18n")).map(element -> element.getAttribute("location"));
        Stream<String> views = jar.elements("view").stream().map(Element::getTextContent);
        assertThat(Stream.concat(resources, views).map(location -> location.trim().replaceFirst("^/", "")).filter(location -> !location.isEmpty()))
                .isNotEmpty().allSatisfy(location -> assertThat(jar.files()).as(location).anyMatch(file -> file.equals(location) || location.endsWith("/") && file.startsWith(location)));
    }

    @Test
    public void everyModuleOfOneProductSaysSo() {
        Set<String> ofBoth = Set.of("plugin-info", "resource", "velocity-allowlist", "web-resource");
        Element root = jar.descriptor();
        IntStream.range(0, root.getChildNodes().getLength()).mapToObj(root.getChildNodes()::item).filter(Element.class::isInstance).map(Element.class::cast)
                .filter(module -> !ofBoth.contains(module.getTagName()))
                .forEach(module -> assertThat(module.getAttribute("application")).as(module.getTagName() + " " + module.getAttribute("key")).isIn("jira", "confluence"));
    }

    @Test
    public void moduleKeysAreUnique() {
        Element root = jar.descriptor();
        List<String> keys = IntStream.range(0, root.getChildNodes().getLength()).mapToObj(root.getChildNodes()::item).filter(Element.class::isInstance).map(Element.class::cast)
                .map(module -> module.getAttribute("key")).filter(key -> !key.isEmpty()).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    public void everyWiringClassHasItsIndexLineAndTheReverse() {
        List<String> indexed = Stream.of("component", "component-jira", "component-confluence").flatMap(index -> jar.lines(INDEXES + index).stream()).map(line -> line.split("#")[0]).toList();
        List<String> annotated = jar.classes().stream().filter(type -> annotations(jar.find(type).orElseThrow().visibleAnnotations)
                .anyMatch(name -> name.equals("org.springframework.context.annotation.Configuration") || name.startsWith("com.atlassian.plugin.spring.scanner.annotation.component.") || name.equals("jakarta.inject.Named") || name.startsWith("org.springframework.stereotype."))).toList();
        assertThat(indexed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(annotated);
    }

    @Test
    public void everyProductServiceTakenHasItsIndexLineAndTheReverse() {
        assertImports("imports", "io.tandem.wiring.common.CommonImports");
        assertImports("imports-jira", "io.tandem.wiring.jira.JiraImports");
        assertImports("imports-confluence", "io.tandem.wiring.confluence.ConfluenceImports");
    }

    @Test
    public void whatBothProductsLoadNamesNeitherProductsOwnTypes() {
        Set<String> common = jar.reachableFrom(plain("component"));
        assertNames(common, JIRA_ONLY, CONFLUENCE_ONLY);
        assertNames(jar.reachableFrom(withModules("component-jira", "jira")), Set.of(), CONFLUENCE_ONLY);
        assertNames(jar.reachableFrom(withModules("component-confluence", "confluence")), JIRA_ONLY, Set.of());
    }

    @Test
    public void everyAllowlistedMethodExistsAndNoViewIsListedByHalves() {
        List<Allowed> allowed = allowlist();
        assertThat(allowed).doesNotHaveDuplicates();
        for (Allowed entry : allowed) {
            assertThat(methods(entry.type())).as(entry.toString()).anyMatch(method -> method.name.equals(entry.method()) && parameters(method).equals(entry.parameters()));
        }
        Map<String, Set<String>> byType = allowed.stream().collect(Collectors.groupingBy(Allowed::type, Collectors.mapping(Allowed::method, Collectors.toSet())));
        byType.forEach((type, listed) -> assertThat(methods(type).stream().filter(method -> method.name.matches("(get|is)[A-Z].*") && parameters(method).isEmpty()).map(method -> method.name).filter(name -> !name.equals("getClass")))
                .as("getters of " + type).allMatch(listed::contains));
    }

    @Test
    public void everyMethodATemplateCallsIsAllowlistedAndTheReverse() throws IOException {
        Set<String> allowed = allowlist().stream().map(Allowed::method).collect(Collectors.toSet());
        Set<String> called = new TreeSet<>();
        for (Path template : templates()) {
            String text = Files.readString(template).replaceAll("(?s)#\\*.*?\\*#", "").replaceAll("##[^\n]*", "");
            Pattern.compile("\\$!?\\{?([a-zA-Z][A-Za-z0-9_]*)((?:\\.[A-Za-z][A-Za-z0-9_]*(?:\\([^()]*\\))?)+)").matcher(text).results()
                    .filter(match -> !List.of("i18n", "webResourceManager", "action", "textutils", "req", "velocityCount").contains(match.group(1)))
                    .forEach(match -> Pattern.compile("\\.([A-Za-z][A-Za-z0-9_]*)(\\()?").matcher(match.group(2)).results().forEach(step -> called.add(step.group(1) + (step.group(2) == null ? "" : "()"))));
        }
        assertThat(called).allSatisfy(step -> assertThat(isAllowed(step, allowed)).as("." + step + " in a template").isTrue());
        assertThat(allowed).allSatisfy(method -> assertThat(called.stream().anyMatch(step -> isAllowed(step, Set.of(method)))).as(method + " is called by a template").isTrue());
    }

    @Test
    public void twoBuildsOfTheSameSourcesAreTheSameBytes() throws IOException {
        try (java.util.jar.JarFile file = new java.util.jar.JarFile(System.getProperty("addon.jar"))) {
            assertThat(java.util.Collections.list(file.entries()).stream().map(java.util.zip.ZipEntry::getLastModifiedTime).distinct()).as("one fixed time for all entries").hasSize(1);
        }
        assertThat(jar.header("Bnd-LastModified")).isNull();
    }

    // --- reading the descriptor, the indexes and the allowlist ---

    private record Allowed(String type, String method, List<String> parameters) {
        static Allowed parse(String text) {
            java.util.regex.Matcher matcher = Pattern.compile("([\\w.$]+)#(\\w+)\\(([^)]*)\\)").matcher(text.trim());
            if (!matcher.matches()) {
                throw new AssertionError("not of the form type#method(parameters): " + text);
            }
            return new Allowed(matcher.group(1), matcher.group(2), BuiltJar.splitArguments(matcher.group(3)));
        }
    }

    private static List<Allowed> allowlist() {
        return jar.elements("velocity-allowlist").stream().flatMap(list -> IntStream.range(0, list.getElementsByTagName("method").getLength()).mapToObj(index -> list.getElementsByTagName("method").item(index).getTextContent()))
                .map(Allowed::parse).toList();
    }

    private static boolean isAllowed(String step, Set<String> allowed) {
        if (step.endsWith("()")) {
            return allowed.contains(step.substring(0, step.length() - 2));
        }
        String capital = Character.toUpperCase(step.charAt(0)) + step.substring(1);
        return allowed.contains("get" + capital) || allowed.contains("is" + capital);
    }

    private static List<MethodNode> methods(String type) {
        return jar.find(type).map(node -> node.methods.stream().filter(method -> (method.access & org.objectweb.asm.Opcodes.ACC_PUBLIC) != 0).toList()).orElseThrow(() -> new AssertionError(type + " is not in the JAR"));
    }

    private static List<String> parameters(MethodNode method) {
        return Stream.of(Type.getArgumentTypes(method.desc)).map(Type::getClassName).toList();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("project.directory"), "src", "main", "resources"))) {
            return files.filter(file -> file.toString().endsWith(".vm")).toList();
        }
    }

    private static void assertImports(String index, String type) {
        ClassNode node = jar.find(type).orElseThrow(() -> new AssertionError(type + " is not in the JAR"));
        List<String> declared = node.fields.stream().filter(field -> field.visibleAnnotations != null).map(JarCheckIT::importLine).toList();
        assertThat(jar.lines(INDEXES + index)).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static String importLine(FieldNode field) {
        AnnotationNode annotation = field.visibleAnnotations.get(0);
        String type = Type.getType(field.desc).getClassName();
        return annotation.values == null ? type : type + "#" + annotation.values.get(1);
    }

    private static Stream<String> annotations(List<AnnotationNode> nodes) {
        return nodes == null ? Stream.empty() : nodes.stream().map(node -> Type.getType(node.desc).getClassName());
    }

    private static List<String> plain(String index) {
        return jar.lines(INDEXES + index).stream().map(line -> line.split("#")[0]).toList();
    }

    private static Collection<String> withModules(String index, String application) {
        Element root = jar.descriptor();
        Stream<String> modules = IntStream.range(0, root.getChildNodes().getLength()).mapToObj(root.getChildNodes()::item).filter(Element.class::isInstance).map(Element.class::cast)
                .filter(module -> module.getAttribute("application").equals(application)).flatMap(module -> classesIn(module).stream());
        return Stream.concat(plain(index).stream(), modules).filter(type -> type.startsWith("io.tandem.")).toList();
    }

    private static void assertNames(Set<String> types, Set<String>... forbidden) {
        for (String type : types) {
            for (Set<String> products : forbidden) {
                assertThat(jar.typesNamedBy(type)).as(type + " names nothing of the other product").noneMatch(named -> products.stream().anyMatch(product -> named.startsWith(product + ".")));
            }
        }
    }

    private static Set<String> ourClassesInDescriptor() {
        return classesIn(jar.descriptor()).stream().filter(type -> type.startsWith("io.tandem.")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> productClassesInDescriptor() {
        return classesIn(jar.descriptor()).stream().filter(type -> type.startsWith("com.atlassian.")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Class names stand in class attributes, in the text of elements such as entity and condition-class, and in webwork's name attribute. */
    private static Set<String> classesIn(Element element) {
        Set<String> classes = new TreeSet<>();
        Stream.of("class").map(element::getAttribute).filter(name -> !name.isEmpty()).forEach(classes::add);
        if (element.getTagName().equals("action")) {
            classes.add(element.getAttribute("name"));
        }
        if (Set.of("entity", "upgradeTask", "condition-class", "validator-class", "function-class").contains(element.getTagName())) {
            classes.add(element.getTextContent().trim());
        }
        IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item).filter(Element.class::isInstance).map(Element.class::cast).forEach(child -> classes.addAll(classesIn(child)));
        return classes;
    }

    private static Set<String> exports(String product) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(System.getProperty("project.directory"), "src", "test", "resources", "products", product + "-exports.txt"))) {
            return lines.map(line -> line.replaceFirst("#.*", "").trim()).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
        }
    }
}
