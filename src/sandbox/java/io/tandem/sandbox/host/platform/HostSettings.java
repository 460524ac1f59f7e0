package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.tandem.sandbox.host.Product;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.nio.charset.StandardCharsets;

/** Settings in the product's database. Values are texts, lists of texts, maps of texts or Properties; anything else is refused, as in the products. */
record HostSettings(Product product) implements PluginSettingsFactory {
    private static final int LONGEST_KEY = 100;
    private static final char SEPARATOR = '\u0001';

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Settings(SettingsTable.of(product), key == null ? "" : key + ":");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey(null);
    }

    private record Settings(SettingsTable table, String prefix) implements PluginSettings {
        @Override
        public Object get(String key) {
            return table.find(full(key)).map(Settings::decode).orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            Object old = get(key);
            if (value == null) {
                table.remove(full(key));
            } else {
                table.put(full(key), encode(value));
            }
            return old;
        }

        @Override
        public Object remove(String key) {
            return put(key, null);
        }

        private String full(String key) {
            if (key == null || key.length() > LONGEST_KEY) {
                throw new IllegalArgumentException("The key must not be null nor longer than " + LONGEST_KEY + ": " + key);
            }
            return "setting:" + prefix + key;
        }

        private static String encode(Object value) {
            if (value instanceof String text) {
                return "s" + text;
            }
            if (value instanceof List<?> list) {
                return "l" + String.join(String.valueOf(SEPARATOR), list.stream().map(String::valueOf).toList());
            }
            if (value instanceof Properties properties) {
                return "p" + store(properties);
            }
            if (value instanceof Map<?, ?> map) {
                Properties entries = new Properties();
                map.forEach((name, text) -> entries.setProperty((String) name, (String) text));
                return "m" + store(entries);
            }
            throw new IllegalArgumentException("Property type: [" + value.getClass() + "] not supported");
        }

        private static Object decode(String stored) {
            String text = stored.substring(1);
            return switch (stored.charAt(0)) {
                case 's' -> text;
                case 'l' -> new ArrayList<>(List.of(text.split(String.valueOf(SEPARATOR), -1)));
                case 'p' -> load(text);
                default -> {
                    Map<String, String> map = new HashMap<>();
                    load(text).forEach((name, value) -> map.put((String) name, (String) value));
                    yield map;
                }
            };
        }

        private static String store(Properties properties) {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                properties.store(out, null);
                return out.toString(StandardCharsets.ISO_8859_1);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static Properties load(String text) {
            try {
                Properties properties = new Properties();
                properties.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
                return properties;
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
