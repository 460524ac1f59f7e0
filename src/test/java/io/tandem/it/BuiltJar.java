package io.tandem.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The add-on's JAR as it would be uploaded, read from the outside. */
final class BuiltJar {
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest;
    private final long size;

    BuiltJar(String file) {
        try (JarFile jar = new JarFile(file)) {
            manifest = jar.getManifest();
            size = new java.io.File(file).length();
            for (ZipEntry entry : java.util.Collections.list(jar.entries())) {
                try (InputStream stream = jar.getInputStream(entry)) {
                    entries.put(entry.getName(), stream.readAllBytes());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BuiltJar built() {
        return new BuiltJar(System.getProperty("addon.jar"));
    }

    long size() {
        return size;
    }

    Collection<String> files() {
        return entries.keySet();
    }

    String header(String name) {
        return manifest.getMainAttributes().getValue(name);
    }

    /** Imported packages with whether each may be missing. */
    Map<String, Boolean> imports() {
        Map<String, Boolean> imports = new LinkedHashMap<>();
        for (String clause : header("Import-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            imports.put(clause.split(";")[0].trim(), clause.contains("resolution:=optional"));
        }
        return imports;
    }

    List<String> lines(String file) {
        return new String(entries.get(file), StandardCharsets.UTF_8).lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
    }

    String text(String file) {
        return new String(entries.get(file), StandardCharsets.UTF_8);
    }

    Set<String> classes() {
        return entries.keySet().stream().filter(name -> name.endsWith(".class")).map(name -> name.substring(0, name.length() - 6).replace('/', '.')).collect(Collectors.toCollection(TreeSet::new));
    }

    Element descriptor() {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new java.io.ByteArrayInputStream(entries.get("atlassian-plugin.xml")));
            return document.getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    List<Element> elements(String name) {
        NodeList nodes = descriptor().getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index)).toList();
    }

    /** Every type a class of ours names, annotations included. */
    Set<String> typesNamedBy(String type) {
        Set<String> named = new TreeSet<>();
        new ClassReader(entries.get(type.replace('.', '/') + ".class")).accept(new ClassRemapper(new ClassNode(), new Remapper() {
            @Override
            public String map(String internalName) {
                named.add(internalName.replace('/', '.'));
                return internalName;
            }
        }), ClassReader.SKIP_FRAMES);
        return named;
    }

    Optional<ClassNode> find(String type) {
        byte[] bytes = entries.get(type.replace('.', '/') + ".class");
        if (bytes == null) {
            return Optional.empty();
        }
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE);
        return Optional.of(node);
    }

    /** All our classes that this one can lead to. */
    Set<String> reachableFrom(Collection<String> starts) {
        Set<String> seen = new TreeSet<>();
        java.util.Deque<String> open = new java.util.ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String type = open.remove();
            if (entries.containsKey(type.replace('.', '/') + ".class") && seen.add(type)) {
                open.addAll(typesNamedBy(type));
            }
        }
        return seen;
    }

    static String packageOf(String type) {
        return type.contains(".") ? type.substring(0, type.lastIndexOf('.')) : "";
    }

    static List<String> splitArguments(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.trim().split("\\s+"));
    }
}
