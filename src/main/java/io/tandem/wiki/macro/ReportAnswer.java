package io.tandem.wiki.macro;

import java.util.List;

/**
 * What Jira said to the question for a joint view.
 *
 * @param kind     whether there is something to show, or why not
 * @param report   what to show for {@link Kind#SHOWN}; else null
 * @param jira     Jira's address for links; empty when nothing is shown
 * @param address  for {@link Kind#LEAVE_NEEDED} where the viewer lets Confluence act for them in Jira; else empty
 * @param problems for {@link Kind#REFUSED} what is wrong with the question, in Jira's words
 */
public record ReportAnswer(Kind kind, JointReport report, String jira, String address, List<Problem> problems) {
    /** What came of asking. */
    public enum Kind { SHOWN, LEAVE_NEEDED, LOG_IN, NOT_VISIBLE, REFUSED, NOT_LINKED, DOWN }

    /** What is wrong with one parameter of the question. */
    public record Problem(String field, String message) { }

    public ReportAnswer {
        problems = List.copyOf(problems);
    }

    public static ReportAnswer none(Kind kind) {
        return new ReportAnswer(kind, null, "", "", List.of());
    }

    public static ReportAnswer shown(JointReport report, String jira) {
        return new ReportAnswer(Kind.SHOWN, report, jira, "", List.of());
    }

    public static ReportAnswer leaveNeeded(String address) {
        return new ReportAnswer(Kind.LEAVE_NEEDED, null, "", address, List.of());
    }

    public static ReportAnswer refused(List<Problem> problems) {
        return new ReportAnswer(Kind.REFUSED, null, "", "", problems);
    }
}
