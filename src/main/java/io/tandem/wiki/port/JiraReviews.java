package io.tandem.wiki.port;

import io.tandem.wiki.macro.ReviewAnswer;
import io.tandem.wiki.macro.ReviewQuestion;

/** Change reviews as Jira shows them to the current viewer. Never throws for what a network can do: the answer says it. */
public interface JiraReviews {
    ReviewAnswer ask(ReviewQuestion question);
}
