package io.tandem.shared.port;

import java.util.Locale;

/** The add-on's texts in the language of whoever reads them. */
public interface Texts {
    /** The text in the current viewer's language; an unknown key comes back as itself. Arguments fill {0}, {1}, …. */
    String get(String key, Object... arguments);

    /** The text in this language, for mails and pages that others will read. */
    String get(Locale locale, String key, Object... arguments);

    /** The current viewer's language. */
    Locale locale();
}
