package io.tandem.debt.repayment.port;

import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.shared.Actor;
import java.util.Collection;
import java.util.List;

/** Puts linked issues into a release on somebody's behalf, the way they would do it in Jira: with their permissions, the issue's history and its notifications. */
public interface ReleaseIssues {
    /** What becomes of an issue. */
    enum Outcome {
        /** The release is added to its fix versions; those it has stay. */
        ADDED,
        /** It has the release already. */
        ALREADY,
        /** It is done, so it is left as it is. */
        DONE,
        /** It belongs to another project, which has other releases. */
        OTHER_PROJECT,
        /** The person may see it but not edit it. */
        FORBIDDEN,
        /** Jira refused the change; the message says why. */
        REFUSED
    }

    /** @param message what Jira said, in the person's language; empty when it said nothing */
    record IssueOutcome(IssueRef issue, Outcome outcome, String message) { }

    /** What would become of these issues, as far as permissions and Jira's checks tell beforehand; those the person may not see are left out. Nothing is written. */
    List<IssueOutcome> check(Actor actor, String projectKey, ReleaseRef release, Collection<Long> issueIds);

    /** Puts them into the release one after the other, each on its own: what Jira refuses for one does not touch another. Doing it again changes nothing more. */
    List<IssueOutcome> add(Actor actor, String projectKey, ReleaseRef release, Collection<Long> issueIds);
}
