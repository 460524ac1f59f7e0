package io.tandem.review.notice.port;

import io.tandem.review.notice.model.Reader;
import java.util.Locale;
import java.util.Optional;

/** Who gets mail. */
public interface Readers {
    /** Empty for somebody who was deleted or deactivated, or who has no mail address. */
    Optional<Reader> find(String userKey);

    /** The language of what many read. */
    Locale commonLanguage();
}
