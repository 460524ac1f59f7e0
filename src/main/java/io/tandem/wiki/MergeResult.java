package io.tandem.wiki;

import io.tandem.wiki.api.SectionOutcome;
import java.util.List;

/** The page's new body, and what became of each section. */
record MergeResult(String body, List<SectionOutcome> outcomes) { }
