package io.tandem.wiki;

import java.util.Map;

/**
 * A managed section as it stands on a live page.
 *
 * @param parameters the macro's parameters
 * @param body       what it holds now
 * @param start      index of the macro's first character in the page
 * @param end        index behind its last
 */
record FoundSection(Map<String, String> parameters, String body, int start, int end) {
    String id() {
        return parameters.getOrDefault(SectionFormat.ID, "");
    }

    boolean isOf(String recordKey) {
        return parameters.getOrDefault(SectionFormat.RECORD, "").equals(recordKey);
    }

    boolean isOffer() {
        return SectionFormat.OFFER.equals(parameters.get(SectionFormat.KIND));
    }

    /** Whether it still shows what was generated; a section without a hash was made by hand. */
    boolean isUntouched() {
        return Fingerprint.of(body).equals(parameters.get(SectionFormat.HASH));
    }

    /** Whether the person's version grew from this generated content. */
    boolean isFrom(String fingerprint) {
        return fingerprint.equals(parameters.get(SectionFormat.HASH));
    }

    /** Whether the person's version grew from this generated content, or was shown it beside theirs. */
    boolean knows(String fingerprint) {
        return isFrom(fingerprint) || fingerprint.equals(parameters.get(SectionFormat.SEEN));
    }
}
