package io.tandem.testing;

import io.tandem.shared.port.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The real texts of one bundle, in one language. What is not there is its key, as in the products. */
public final class Bundles implements Texts {
    private final Properties texts = new Properties();
    private final Locale locale;

    /** @param name e.g. {@code tandem-macro} */
    public Bundles(String name, Locale locale) {
        this(locale, name);
    }

    /** Several bundles, as a page uses them together. */
    public Bundles(Locale locale, String... names) {
        this.locale = locale;
        for (String name : names) {
            load(name);
        }
    }

    private void load(String name) {
        String suffix = locale.getLanguage().equals("zh") ? "_zh_CN" : "";
        try (InputStream bundle = Bundles.class.getResourceAsStream("/i18n/" + name + suffix + ".properties")) {
            texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String get(String key, Object... arguments) {
        return texts.containsKey(key) ? MessageFormat.format(texts.getProperty(key), arguments) : key;
    }

    @Override
    public String get(Locale other, String key, Object... arguments) {
        return get(key, arguments);
    }

    @Override
    public Locale locale() {
        return locale;
    }
}
