package io.tandem.testing.review;

import io.tandem.shared.port.Texts;
import io.tandem.testing.Bundles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The real texts of reviews and notices, in English and Chinese. */
public final class RealTexts implements Texts {
    private static final List<String> NAMES = List.of("tandem-notice", "tandem-review", "tandem");

    private final List<Bundles> english = NAMES.stream().map(name -> new Bundles(name, Locale.ENGLISH)).toList();
    private final List<Bundles> chinese = NAMES.stream().map(name -> new Bundles(name, Locale.SIMPLIFIED_CHINESE)).toList();

    @Override
    public String get(String key, Object... arguments) {
        return get(Locale.ENGLISH, key, arguments);
    }

    @Override
    public String get(Locale locale, String key, Object... arguments) {
        Stream<Bundles> bundles = (locale.getLanguage().equals("zh") ? chinese : english).stream();
        return bundles.map(bundle -> bundle.get(key, arguments)).filter(text -> !text.equals(key)).findFirst().orElse(key);
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }
}
