package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.HostTexts;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.bundle.Descriptor;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.bundle.ModuleElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/** Web-resource modules: which a page needs, the batch of each module, single files, and texts put into scripts when they are served. */
public final class WebResources {
    private static final Pattern GET_TEXT = Pattern.compile("\\b(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([),])");
    /** Modules of the platform: always on the page here. */
    private static final List<String> PLATFORM = List.of("com.atlassian.auiplugin:", "com.atlassian.plugins.atlassian-plugins-webresource-plugin:", "com.atlassian.plugins.jquery:",
        "jira.webresources:", "com.atlassian.jira.", "com.atlassian.gadgets.dashboard:", "confluence.web.resources:", "com.atlassian.confluence.");

    private final Product product;
    private final Bundle bundle;
    private final Descriptor descriptor;
    private final AddOnTexts texts;
    private final Map<String, ModuleElement> modules = new LinkedHashMap<>();
    private final long version = System.nanoTime();

    WebResources(Product product, Bundle bundle, Descriptor descriptor, AddOnTexts texts) {
        this.product = product;
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.texts = texts;
        descriptor.modules("web-resource").forEach(module -> modules.put(descriptor.completeKey(module), module));
        modules.forEach(this::check);
    }

    private void check(String key, ModuleElement module) {
        for (ModuleElement dependency : module.children("dependency")) {
            String name = dependency.text();
            if (!modules.containsKey(name) && PLATFORM.stream().noneMatch(name::startsWith)) {
                throw new InstallException("<web-resource key=\"" + module.key() + "\"> depends on " + name + ", which nobody offers");
            }
        }
        for (ModuleElement file : files(module)) {
            String location = file.attribute("location");
            if (!location.endsWith("/") && bundle.getEntry(location) == null) {
                throw new InstallException("<web-resource key=\"" + key + "\"> names the file " + location + ", which is not in the JAR");
            }
        }
    }

    private static List<ModuleElement> files(ModuleElement module) {
        return module.children("resource").stream().filter(file -> file.attribute("type").equals("download")).toList();
    }

    /** The tags for what these contexts and modules need, dependencies first. */
    String tags(Collection<String> contexts, Collection<String> wanted) {
        Set<String> needed = new LinkedHashSet<>();
        modules.forEach((key, module) -> {
            if (module.children("context").stream().anyMatch(context -> contexts.contains(context.text()))) {
                need(key, needed);
            }
        });
        wanted.stream().filter(modules::containsKey).forEach(key -> need(key, needed));
        StringBuilder html = new StringBuilder();
        needed.forEach(key -> batchTags(html, key));
        return html.toString();
    }

    private void need(String key, Set<String> needed) {
        for (ModuleElement dependency : modules.get(key).children("dependency")) {
            if (modules.containsKey(dependency.text()) && !needed.contains(dependency.text()) && !dependency.text().equals(key)) {
                need(dependency.text(), needed);
            }
        }
        needed.add(key);
    }

    private void batchTags(StringBuilder html, String key) {
        String address = product.contextPath() + "/download/batch/" + key + "/" + key;
        String query = "?v=" + version + "&amp;locale=" + HostTexts.locale().toLanguageTag();
        if (hasFiles(key, ".css")) {
            html.append("<link rel=\"stylesheet\" data-wrm-key=\"").append(Html.escape(key)).append("\" href=\"").append(address).append(".css").append(query).append("\">");
        }
        if (hasFiles(key, ".js")) {
            html.append("<script defer data-wrm-key=\"").append(Html.escape(key)).append("\" src=\"").append(address).append(".js").append(query).append("\"></script>");
        }
    }

    private boolean hasFiles(String key, String extension) {
        return files(modules.get(key)).stream().anyMatch(file -> file.attribute("name").endsWith(extension));
    }

    /** All files of a module with this extension, one after the other; empty for an unknown module. */
    public Optional<byte[]> batch(String key, String extension, Locale locale) throws IOException {
        ModuleElement module = modules.get(key);
        if (module == null) {
            return Optional.empty();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (ModuleElement file : files(module)) {
            if (file.attribute("name").endsWith(extension)) {
                all.write(content(module, file.attribute("location"), locale));
                all.write(extension.equals(".js") ? ";\n".getBytes(StandardCharsets.UTF_8) : new byte[] {'\n'});
            }
        }
        return Optional.of(all.toByteArray());
    }

    /** A single file of a module ({@code plugin:module}); folders are served below their name. */
    public Optional<byte[]> file(String key, String name, Locale locale) throws IOException {
        ModuleElement module = modules.get(key);
        if (module == null || name.contains("..")) {
            return Optional.empty();
        }
        for (ModuleElement file : files(module)) {
            String declared = file.attribute("name");
            if (declared.equals(name)) {
                return Optional.of(content(module, file.attribute("location"), locale));
            }
            if (declared.endsWith("/") && name.startsWith(declared) && bundle.getEntry(file.attribute("location") + name.substring(declared.length())) != null) {
                return Optional.of(content(module, file.attribute("location") + name.substring(declared.length()), locale));
            }
        }
        return Optional.empty();
    }

    private byte[] content(ModuleElement module, String location, Locale locale) throws IOException {
        URL entry = bundle.getEntry(location);
        try (InputStream in = entry.openStream()) {
            byte[] bytes = in.readAllBytes();
            return location.endsWith(".js") && isTranslated(module) ? translate(new String(bytes, StandardCharsets.UTF_8), locale).getBytes(StandardCharsets.UTF_8) : bytes;
        }
    }

    private static boolean isTranslated(ModuleElement module) {
        return module.children("transformation").stream().filter(each -> each.attribute("extension").equals("js")).flatMap(each -> each.children("transformer").stream())
            .anyMatch(transformer -> transformer.key().equals("jsI18n"));
    }

    /** What the jsI18n transformer does: the call with a literal key becomes the text, or a call of AJS.format when arguments follow. */
    String translate(String script, Locale locale) {
        return GET_TEXT.matcher(script).replaceAll(found -> {
            String key = found.group(2);
            boolean closed = found.group(3).equals(")");
            String text = closed ? texts.find(locale, key).orElse(key) : texts.raw(locale, key).orElse(key);
            return Matcher.quoteReplacement(closed ? literal(text) : "AJS.format(" + literal(text) + ",");
        });
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "").replace("</", "<\\/") + "\"";
    }
}
