package io.tandem.wiki.macro;

import io.tandem.wiki.macro.ReviewAnswer.Kind;
import io.tandem.wiki.port.JiraReviews;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * Asks Jira and remembers the answer for a minute, each viewer's apart from every other's. A page that many read, or that has the macro several times, asks once.
 * Failures are not remembered.
 */
public final class ViewedReviews {
    static final Duration REMEMBERED = RecentAnswers.REMEMBERED;
    static final int MOST = 500;
    private static final Set<Kind> WORTH_KEEPING = EnumSet.of(Kind.SHOWN, Kind.NOT_VISIBLE);
    private final JiraReviews jira;
    private final RecentAnswers<ReviewQuestion, ReviewAnswer> answers;

    public ViewedReviews(JiraReviews jira, Clock clock) {
        this.jira = jira;
        this.answers = new RecentAnswers<>(clock, MOST, answer -> WORTH_KEEPING.contains(answer.kind()));
    }

    /** @param viewer the viewer's permanent key; empty for somebody not logged in */
    public ReviewAnswer ask(String viewer, ReviewQuestion question) {
        return answers.get(viewer, question, jira::ask);
    }
}
