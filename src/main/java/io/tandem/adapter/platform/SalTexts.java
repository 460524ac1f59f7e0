package io.tandem.adapter.platform;

import com.atlassian.sal.api.message.I18nResolver;
import io.tandem.shared.port.Texts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;

/** Texts by the product's own resolver, which knows the viewer's language. */
public final class SalTexts implements Texts {
    /** Each bundle names its own language, so that nothing but the resolver has to know the viewer. */
    private static final String LANGUAGE = "tandem.language.tag";

    private final I18nResolver resolver;

    public SalTexts(I18nResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public String get(String key, Object... arguments) {
        return resolver.getText(key, readable(arguments));
    }

    @Override
    public String get(Locale locale, String key, Object... arguments) {
        return resolver.getText(locale, key, readable(arguments));
    }

    @Override
    public Locale locale() {
        String tag = resolver.getText(LANGUAGE);
        return tag == null || tag.equals(LANGUAGE) ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    /** Numbers would be grouped and rounded by the message format; what comes here is meant as it reads. */
    private static Serializable[] readable(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toArray(Serializable[]::new);
    }
}
