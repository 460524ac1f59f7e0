package io.tandem.sandbox.host.velocity.helper;

import java.util.function.BiFunction;

/** {@code $i18n}: texts in the viewer's language. */
public final class TemplateTexts {
    private final BiFunction<String, Object[], String> texts;

    public TemplateTexts(BiFunction<String, Object[], String> texts) {
        this.texts = texts;
    }

    public String getText(String key) {
        return texts.apply(key, new Object[0]);
    }

    public String getText(String key, Object argument) {
        return texts.apply(key, argument instanceof Object[] all ? all : argument instanceof java.util.Collection<?> list ? list.toArray() : new Object[] {argument});
    }

    public String getText(String key, Object first, Object second) {
        return texts.apply(key, new Object[] {first, second});
    }

    public String getText(String key, Object first, Object second, Object third) {
        return texts.apply(key, new Object[] {first, second, third});
    }

    public String getText(String key, Object first, Object second, Object third, Object fourth) {
        return texts.apply(key, new Object[] {first, second, third, fourth});
    }
}
