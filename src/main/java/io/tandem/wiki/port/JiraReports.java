package io.tandem.wiki.port;

import io.tandem.wiki.macro.ReportAnswer;
import io.tandem.wiki.macro.ReportQuestion;

/** The joint view as Jira shows it to the current viewer. Never throws for what a network can do: the answer says it. */
public interface JiraReports {
    ReportAnswer ask(ReportQuestion question);
}
