package io.tandem.testing.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Writes an add-on of a few lines, to see what a product says to it: sources are compiled, index and descriptor are as given. */
public final class SmallAddOn {
    private static final String SPRING = """
        <beans xmlns="http://www.springframework.org/schema/beans" xmlns:context="http://www.springframework.org/schema/context"
               xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
          <context:annotation-config/>
          %s
        </beans>
        """;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> imports = new ArrayList<>(List.of("jakarta.inject"));
    private final StringBuilder modules = new StringBuilder();

    private SmallAddOn() {
        files.put("META-INF/spring/context.xml", SPRING.formatted("<atlassian-scanner:scan-indexes/>"));
    }

    public static SmallAddOn addOn() {
        return new SmallAddOn();
    }

    /** A class in package {@code small}; {@code body} is everything after the package line. */
    public SmallAddOn source(String simpleName, String body) {
        sources.put(simpleName, "package small;\n" + body);
        return this;
    }

    /** Lines of an index below META-INF/plugin-components. */
    public SmallAddOn index(String name, String... lines) {
        return file("META-INF/plugin-components/" + name, String.join("\n", lines) + "\n");
    }

    public SmallAddOn file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** Packages for the manifest's Import-Package. */
    public SmallAddOn imports(String... packages) {
        imports.addAll(List.of(packages));
        return this;
    }

    /** Elements of atlassian-plugin.xml. */
    public SmallAddOn module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    public SmallAddOn withoutScanIndexes() {
        return file("META-INF/spring/context.xml", SPRING.formatted(""));
    }

    /** Writes the JAR into the folder. */
    public Path in(Path folder) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        compile(classes);
        Path jar = Files.createTempFile(folder, "small", ".jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, manifest())) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                add(entries, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            add(entries, "atlassian-plugin.xml", descriptor().getBytes(StandardCharsets.UTF_8));
            try (Stream<Path> compiled = Files.walk(classes)) {
                for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                    add(entries, classes.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return jar;
    }

    private String descriptor() {
        return "<atlassian-plugin key=\"small\" name=\"Small\" plugins-version=\"2\"><plugin-info><version>1</version></plugin-info>" + modules + "</atlassian-plugin>";
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "small");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", "small");
        main.putValue("Import-Package", String.join(",", imports));
        return manifest;
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private void compile(Path classes) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<Source> units = sources.entrySet().stream().map(each -> new Source(each.getKey(), each.getValue())).toList();
            if (!compiler.getTask(null, manager, problems, List.of("-proc:none", "-parameters", "--release", "17"), null, units).call()) {
                throw new IllegalStateException(problems.getDiagnostics().toString());
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///small/" + name + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
