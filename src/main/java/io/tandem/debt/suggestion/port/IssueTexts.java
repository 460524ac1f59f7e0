package io.tandem.debt.suggestion.port;

import io.tandem.debt.suggestion.model.IssueText;
import java.util.Collection;
import java.util.List;

/** The texts of issues, whoever may see the issues. Comments that only a group or a role may read are left out. */
public interface IssueTexts {
    /** The numbers of all issues of a project, ascending; empty for an unknown project. */
    List<Long> listIssueIds(String projectKey);

    /** The texts of these issues; those that are gone are left out. */
    List<IssueText> list(Collection<Long> issueIds);
}
