package io.tandem.wiki.macro;

import io.tandem.wiki.macro.ReportAnswer.Kind;
import io.tandem.wiki.port.JiraReports;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** Asks Jira for the joint view and remembers the answer for a minute, each viewer's apart from every other's. Failures are not remembered. */
public final class ViewedReports {
    /** Fewer than reviews: a report is larger. */
    static final int MOST = 200;
    private static final Set<Kind> WORTH_KEEPING = EnumSet.of(Kind.SHOWN, Kind.NOT_VISIBLE, Kind.REFUSED);
    private final JiraReports jira;
    private final RecentAnswers<ReportQuestion, ReportAnswer> answers;

    public ViewedReports(JiraReports jira, Clock clock) {
        this.jira = jira;
        this.answers = new RecentAnswers<>(clock, MOST, answer -> WORTH_KEEPING.contains(answer.kind()));
    }

    /** @param viewer the viewer's permanent key; empty for somebody not logged in */
    public ReportAnswer ask(String viewer, ReportQuestion question) {
        return answers.get(viewer, question, jira::ask);
    }
}
