package io.tandem.sandbox.jira.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.jira.JiraTestBase;
import io.tandem.sandbox.jira.model.IssueData;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** A generated project of any size. */
public class BulkTest extends JiraTestBase {
    @Test
    public void itHasTheSizeAskedForAndTellsItsProgress() {
        List<Long> progress = new ArrayList<>();
        new Bulk(store, CLOCK).build(1200, 42, this::keyOf, progress::add);
        assertThat(store.issues().count("")).isEqualTo(1200);
        assertThat(progress).containsExactly(500L, 1000L, 1200L);
    }

    @Test
    public void anotherSeedGivesOtherIssuesAndTheSameSeedTheSame() {
        List<String> first = summaries(1);
        assertThat(summaries(1)).isEqualTo(first);
        assertThat(summaries(2)).isNotEqualTo(first);
        assertThat(store.issues().count("")).as("replaced, not doubled").isEqualTo(300);
    }

    private List<String> summaries(long seed) {
        new Bulk(store, CLOCK).build(300, seed, this::keyOf, stored -> { });
        return store.issues().list("order by i.issue_number").stream().map(issue -> issue.summary + issue.created + issue.due + issue.labels).toList();
    }

    @Test
    public void statusesTypesAndDueDatesAreSpreadAsInRealProjects() {
        new Bulk(store, CLOCK).build(2000, 5, this::keyOf, stored -> { });
        List<IssueData> issues = store.issues().list("order by i.id");
        assertThat(issues.stream().filter(issue -> issue.resolved != null).count()).isBetween(1200L, 1700L);
        assertThat(issues.stream().filter(issue -> issue.due != null).count()).isBetween(900L, 1700L);
        assertThat(issues.stream().filter(issue -> issue.fixVersions.isEmpty()).count()).isBetween(200L, 800L);
        assertThat(issues.stream().filter(issue -> issue.parentKey != null).count()).isBetween(80L, 300L);
    }
}
