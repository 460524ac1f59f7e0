package io.tandem.testing.debt;

import io.tandem.adapter.platform.BundledLines;
import io.tandem.debt.suggestion.detector.Lexicon;
import io.tandem.debt.suggestion.detector.RuleBasedDetector;

/** The detector as the add-on ships it. */
public final class Detectors {
    private Detectors() { }

    public static RuleBasedDetector shipped() {
        return new RuleBasedDetector(Lexicon.read(BundledLines.read("/suggestion/lexicon.txt")));
    }
}
