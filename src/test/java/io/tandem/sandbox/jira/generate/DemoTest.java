package io.tandem.sandbox.jira.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.jira.JiraTestBase;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.StatusRow.Category;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.store.JiraStore;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

/** The demo project looks real and is the same each time. */
public class DemoTest extends JiraTestBase {
    private List<IssueData> issues;

    @Before
    public void build() {
        build(store);
        issues = store.issues().list("where i.project_id = ? order by i.issue_number", store.projects().find("DEMO").orElseThrow().id());
    }

    private void build(JiraStore target) {
        new Demo(target, CLOCK, this::keyOf, this::displayNameOf).build();
    }

    @Test
    public void itHasThreeHundredIssuesOfThreeMonths() {
        assertThat(issues).hasSize(300);
        assertThat(issues).allSatisfy(issue -> assertThat(issue.created).isBetween(CLOCK.instant().minusSeconds(95 * 86_400L), CLOCK.instant()));
        assertThat(issues).allSatisfy(issue -> assertThat(issue.updated).isBeforeOrEqualTo(CLOCK.instant()));
    }

    @Test
    public void twoReleasesAreOutOneOfThemLateAndOneIsUnderWayWithFortyOpenIssues() {
        List<VersionRow> versions = store.projects().versions(store.projects().find("DEMO").orElseThrow().id());
        assertThat(versions).hasSize(4).extracting(VersionRow::released).containsExactly(true, true, false, false);
        assertThat(lastDone(versions.get(0))).isBeforeOrEqualTo(versions.get(0).release());
        assertThat(lastDone(versions.get(1))).isAfter(versions.get(1).release());
        long open = issues.stream().filter(issue -> issue.fixVersions.contains(versions.get(2).id()) && issue.resolved == null).count();
        assertThat(open).isBetween(30L, 45L);
    }

    private LocalDate lastDone(VersionRow version) {
        return issues.stream().filter(issue -> issue.fixVersions.contains(version.id()) && issue.resolved != null).map(issue -> LocalDate.ofInstant(issue.resolved, ZoneOffset.UTC)).max(LocalDate::compareTo).orElseThrow();
    }

    @Test
    public void historiesHaveEightToFifteenEntriesAndTellTheWayToTheStatus() {
        for (IssueData issue : issues) {
            List<HistoryGroup> history = store.history().of(issue.id);
            assertThat(history.size()).as(issue.key()).isBetween(6, 22);
            String last = history.stream().flatMap(group -> group.items().stream()).filter(item -> item.field().equals("status")).map(item -> item.to()).reduce((a, b) -> b).orElse(null);
            if (last != null) {
                assertThat(last).as(issue.key()).isEqualTo(Long.toString(issue.statusId));
            }
        }
        double mean = issues.stream().mapToInt(issue -> store.history().of(issue.id).size()).average().orElse(0);
        assertThat(mean).isBetween(8.0, 15.0);
    }

    @Test
    public void someWorkWasBlockedSomeReopenedMostEstimatedAndEverybodyWorks() {
        List<List<HistoryGroup>> histories = issues.stream().map(issue -> store.history().of(issue.id)).toList();
        assertThat(histories.stream().filter(history -> mentions(history, "Flagged")).count()).isBetween(15L, 70L);
        long done = store.constants().statuses().stream().filter(status -> status.category() == Category.DONE).findFirst().orElseThrow().id();
        long reopened = histories.stream().filter(history -> history.stream().flatMap(group -> group.items().stream()).anyMatch(item -> item.field().equals("status") && Long.toString(done).equals(item.from()))).count();
        assertThat(reopened).isBetween(3L, 30L);
        assertThat(issues.stream().filter(issue -> issue.originalEstimate != null).count()).isGreaterThan(200);
        Map<String, Long> assignees = issues.stream().filter(issue -> issue.assignee != null).collect(Collectors.groupingBy(issue -> issue.assignee, Collectors.counting()));
        assertThat(assignees).containsKeys(keyOf("dev"), keyOf("olga"), keyOf("wei"), keyOf("ada"), keyOf("emil"));
        assertThat(assignees.values()).allSatisfy(count -> assertThat(count).isLessThan(150));
    }

    private static boolean mentions(List<HistoryGroup> history, String field) {
        return history.stream().flatMap(group -> group.items().stream()).anyMatch(item -> item.field().equals(field));
    }

    @Test
    public void someTextsAdmitTechnicalDebtAndSomeAreChinese() {
        assertThat(issues.stream().filter(issue -> issue.description.matches("(?s).*(workaround|technical debt|TODO|Quick fix|hard-coded|redesign|技术债务).*")).count()).isGreaterThan(10);
        assertThat(issues.stream().filter(issue -> issue.summary.matches(".*\\p{IsHan}.*")).count()).isGreaterThan(5);
    }

    @Test
    public void buildingAgainElsewhereGivesTheSame() {
        List<String> first = told(store);
        closeStore();
        openStore();
        build(store);
        assertThat(told(store)).isEqualTo(first);
    }

    private static List<String> told(JiraStore store) {
        return store.issues().list("order by i.issue_key").stream().map(issue -> issue.key() + issue.summary + issue.created + issue.resolved + issue.assignee + issue.timeSpent + store.history().of(issue.id)).toList();
    }

    @Test
    public void onlyAdminAndAdaMayBrowseTheSecretProject() {
        long secret = store.projects().find("SEC").orElseThrow().id();
        List<String> allowed = users.all().stream().filter(user -> !store.roles().rolesOf(secret, user.key()).isEmpty()).map(user -> user.name()).toList();
        assertThat(allowed).containsExactlyInAnyOrder("admin", "ada");
    }
}
