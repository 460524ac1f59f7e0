package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.bundle.InstallException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/**
 * The add-on's texts. Each goes through MessageFormat, with arguments or without, as in Jira: a lone apostrophe vanishes. A locale falls back to its
 * language and then to the default file; the JVM's own locale plays no part.
 */
public final class AddOnTexts {
    private final Bundle bundle;
    private final List<String> bundles;
    private final Map<Locale, Map<String, String>> byLocale = new ConcurrentHashMap<>();

    AddOnTexts(Bundle bundle, List<String> bundles) {
        this.bundle = bundle;
        this.bundles = bundles;
        bundles.forEach(name -> read(name, "").orElseThrow(() -> new InstallException("The JAR has no " + file(name, "") + ", which a <resource type=\"i18n\"> names")));
    }

    /** The text with its arguments filled in; empty for an unknown key. */
    public Optional<String> find(Locale locale, String key, Object... arguments) {
        return raw(locale, key).map(pattern -> format(pattern, locale, arguments));
    }

    /** The pattern as it stands in the file. */
    public Optional<String> raw(Locale locale, String key) {
        return Optional.ofNullable(all(locale).get(key));
    }

    /** All patterns of a locale, fall-backs included. */
    public Map<String, String> all(Locale locale) {
        return byLocale.computeIfAbsent(locale, this::load);
    }

    static String format(String pattern, Locale locale, Object... arguments) {
        try {
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (IllegalArgumentException wrongPattern) {
            return pattern;
        }
    }

    private Map<String, String> load(Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        for (String suffix : suffixes(locale)) {
            bundles.forEach(name -> read(name, suffix).ifPresent(texts::putAll));
        }
        return texts;
    }

    private static List<String> suffixes(Locale locale) {
        List<String> suffixes = new ArrayList<>(List.of(""));
        if (!locale.getLanguage().isEmpty()) {
            suffixes.add("_" + locale.getLanguage());
        }
        if (!locale.getCountry().isEmpty()) {
            suffixes.add("_" + locale.getLanguage() + "_" + locale.getCountry());
        }
        return suffixes;
    }

    private static String file(String name, String suffix) {
        return name.replace('.', '/') + suffix + ".properties";
    }

    private Optional<Map<String, String>> read(String name, String suffix) {
        URL file = bundle.getEntry(file(name, suffix));
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream in = file.openStream()) {
            Properties properties = new Properties();
            properties.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Optional.of(texts);
        } catch (IOException problem) {
            throw new InstallException(file(name, suffix) + " can not be read: " + problem.getMessage(), problem);
        }
    }
}
