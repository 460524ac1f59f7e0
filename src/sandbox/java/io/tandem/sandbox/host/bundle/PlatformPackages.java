package io.tandem.sandbox.host.bundle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages a product exports to add-ons, with their versions: read off the class path, sorted to products by {@code platform-packages.properties}. */
public final class PlatformPackages {
    private static final String LIST = "/sandbox/platform-packages.properties";
    private static final Map<String, String> VERSIONS = read();

    private PlatformPackages() {
    }

    /** Package name → version, for {@code jira} or {@code confluence}. */
    public static Map<String, String> of(String product) {
        Map<String, String> exported = new TreeMap<>();
        for (String prefix : VERSIONS.keySet()) {
            packagesBelow(prefix).forEach(name -> addWhenOffered(exported, name, product));
        }
        return exported;
    }

    private static void addWhenOffered(Map<String, String> exported, String name, String product) {
        String[] rule = VERSIONS.get(longestPrefix(name)).split(" ");
        if (rule[0].equals("both") || rule[0].equals(product)) {
            exported.put(name, rule[1]);
        }
    }

    private static String longestPrefix(String name) {
        return VERSIONS.keySet().stream().filter(prefix -> name.equals(prefix) || name.startsWith(prefix + ".")).max(java.util.Comparator.comparingInt(String::length)).orElseThrow();
    }

    private static Stream<String> packagesBelow(String prefix) {
        try {
            Enumeration<URL> places = PlatformPackages.class.getClassLoader().getResources(prefix.replace('.', '/'));
            Stream<String> all = Stream.empty();
            while (places.hasMoreElements()) {
                all = Stream.concat(all, packagesAt(places.nextElement(), prefix));
            }
            return all;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<String> packagesAt(URL place, String prefix) throws IOException {
        if (place.getProtocol().equals("jar")) {
            return ((JarURLConnection) place.openConnection()).getJarFile().stream().map(entry -> entry.getName())
                .filter(name -> name.startsWith(prefix.replace('.', '/') + "/") && name.endsWith(".class")).map(PlatformPackages::packageOf).distinct();
        }
        Path folder = Path.of(URI.create(place.toString()));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                .map(file -> packageOf(prefix.replace('.', '/') + "/" + folder.relativize(file).toString().replace(File.separatorChar, '/')))
                .distinct().collect(Collectors.toList()).stream();
        }
    }

    private static String packageOf(String classFile) {
        return classFile.substring(0, classFile.lastIndexOf('/')).replace('/', '.');
    }

    private static Map<String, String> read() {
        Properties rules = new Properties();
        try (var in = PlatformPackages.class.getResourceAsStream(LIST)) {
            rules.load(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return rules.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, rules::getProperty));
    }
}
