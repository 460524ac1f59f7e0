package io.tandem.scorecard;

import io.tandem.shared.Problems;

/** How much fits. */
final class ScorecardLimits {
    static final int NAME = 80;
    static final int QUESTION = 300;
    static final int ANCHOR = 300;
    static final int EVIDENCE = 2_000;
    static final int NOTE = 2_000;
    static final int ACTIVE = 40;
    static final int ALL = 200;
    static final int CODE = 1_000;
    static final int CODE_KEY = 400;
    static final double WEIGHT = 100;
    static final int VALIDITY_DAYS = 3_650;
    private static final int QUOTED = 60;

    private ScorecardLimits() { }

    /** What a message quotes of an input: enough to recognise it. */
    static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    /** The text without blanks around it; notes what is wrong with it. */
    static String text(String text, int longest, String field, Problems problems) {
        String stripped = text == null ? "" : text.strip();
        problems.require(stripped.length() <= longest, field, "text.long", longest)
            .require(stripped.chars().noneMatch(ScorecardLimits::isForbidden), field, "scorecard.text.control");
        return stripped;
    }

    // Databases refuse NUL, and no other control character but line breaks and tabs was ever typed on purpose.
    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
