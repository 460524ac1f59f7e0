package io.tandem.sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.tandem.sandbox.jira.JiraTestBase;
import io.tandem.sandbox.jira.generate.Demo;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.service.Search;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.Before;
import org.junit.Test;

/** Each query finds exactly what a look at every issue would find. */
public class JqlTest extends JiraTestBase {
    private List<IssueData> all;

    @Before
    public void build() {
        new Demo(store, CLOCK, this::keyOf, this::displayNameOf).build();
        all = store.issues().list("order by i.id");
    }

    @Test
    public void referencesByNameAndInLists() {
        finds("project = DEMO", issue -> issue.projectKey.equals("DEMO"));
        finds("status = \"In Progress\"", issue -> issue.statusId == status("In Progress"));
        finds("status in (Backlog, Done) and project != SEC", issue -> (issue.statusId == status("Backlog") || issue.statusId == status("Done")) && issue.projectKey.equals("DEMO"));
        finds("statusCategory != Done", issue -> issue.statusId != status("Done"));
        finds("resolution is EMPTY", issue -> issue.resolutionId == null);
        finds("resolution = Unresolved OR assignee is EMPTY", issue -> issue.resolutionId == null || issue.assignee == null);
        finds("priority > Medium", issue -> issue.priorityId < 3);
    }

    @Test
    public void peopleVersionsComponentsAndLabels() {
        finds("assignee = currentUser()", issue -> keyOf("admin").equals(issue.assignee));
        finds("assignee in (dev, olga)", issue -> List.of(keyOf("dev"), keyOf("olga")).contains(String.valueOf(issue.assignee)));
        finds("assignee != dev", issue -> issue.assignee != null && !issue.assignee.equals(keyOf("dev")));
        finds("fixVersion = \"1.1 Refunds\"", issue -> issue.fixVersions.contains(version("1.1 Refunds")));
        finds("fixVersion in releasedVersions(DEMO)", issue -> issue.fixVersions.contains(version("1.0 Ledger")) || issue.fixVersions.contains(version("1.1 Refunds")));
        finds("fixVersion is EMPTY", issue -> issue.fixVersions.isEmpty());
        finds("component = Ledger", issue -> issue.components.stream().anyMatch(id -> store.projects().component(id).orElseThrow().name().equals("Ledger")));
        finds("labels = customer", issue -> issue.labels.contains("customer"));
        finds("labels not in (customer)", issue -> !issue.labels.isEmpty() && !issue.labels.contains("customer"));
    }

    @Test
    public void savedFiltersByNumberAndTheirBounds() {
        String me = keyOf("admin");
        long bugs = store.filters().create(me, "Bugs", "type = Bug ORDER BY key", false).id();
        finds("filter = " + bugs + " AND project = DEMO", issue -> issue.typeId == type("Bug") && issue.projectKey.equals("DEMO"));
        finds("filter != " + bugs, issue -> issue.typeId != type("Bug"));
        finds("filter = Bugs", issue -> issue.typeId == type("Bug"));
        long hidden = store.filters().create(keyOf("dev"), "Private", "type = Bug", false).id();
        fails("filter = " + hidden, "does not exist");
        long circle = store.filters().create(me, "Circle", "type = Bug", false).id();
        store.filters().change(circle, "Circle", "filter = " + circle);
        fails("filter = " + circle, "cyclical");
    }

    @Test
    public void datesAbsoluteRelativeAndByFunction() {
        Instant week = CLOCK.instant().minusSeconds(7 * 86_400);
        finds("created >= -7d", issue -> !issue.created.isBefore(week));
        finds("updated < \"2026-10-01\"", issue -> issue.updated.isBefore(Instant.parse("2026-10-01T00:00:00Z")));
        finds("resolved >= startOfMonth()", issue -> issue.resolved != null && !issue.resolved.isBefore(Instant.parse("2026-11-01T00:00:00Z")));
        finds("due < now() AND resolution is EMPTY", issue -> issue.due != null && issue.due.isBefore(LocalDate.parse("2026-11-20")) && issue.resolutionId == null);
        finds("due is not EMPTY", issue -> issue.due != null);
    }

    @Test
    public void textsKeysAndLogic() {
        finds("summary ~ \"payment\"", issue -> issue.summary.toLowerCase(Locale.ROOT).contains("payment"));
        finds("key in (DEMO-1, demo-5)", issue -> List.of("DEMO-1", "DEMO-5").contains(issue.key()));
        finds("key >= DEMO-290", issue -> issue.projectKey.equals("DEMO") && issue.number >= 290);
        finds("NOT (type = Bug OR type = Story) AND project = DEMO", issue -> issue.projectKey.equals("DEMO") && issue.typeId != type("Bug") && issue.typeId != type("Story"));
        finds("issue in gated()", issue -> issue.key().equals("DEMO-3"));
        finds("", issue -> true);
    }

    @Test
    public void pagesAreOrderedAndDoNotOverlap() {
        Search.Found first = search("project = DEMO ORDER BY priority DESC, created ASC", 0, 100);
        Search.Found second = search("project = DEMO ORDER BY priority DESC, created ASC", 100, 100);
        assertThat(first.total()).isEqualTo(300);
        assertThat(first.issues()).extracting(issue -> issue.id).doesNotContainAnyElementsOf(second.issues().stream().map(issue -> issue.id).toList());
        assertThat(first.issues()).isSortedAccordingTo((a, b) -> a.priorityId.equals(b.priorityId) ? a.created.compareTo(b.created) : a.priorityId.compareTo(b.priorityId));
    }

    @Test
    public void nobodyFindsWhatHeMayNotSee() {
        Search search = new Search(store);
        assertThat(search.count(JqlParser.parse("project = SEC"), new Scope("dev"))).isZero();
        assertThat(search.count(JqlParser.parse(""), new Scope("ghost"))).isZero();
        assertThat(search.count(JqlParser.parse("project = DEMO"), new Scope("guest"))).isEqualTo(298);
        assertThat(search.countOverridingSecurity(JqlParser.parse(""), new Scope("ghost"))).isEqualTo(312);
    }

    @Test
    public void mistakesAreToldWithTheirPlace() {
        fails("foo = bar", "Field 'foo' does not exist or you do not have permission to view it.");
        fails("project = NOPE", "The value 'NOPE' does not exist for the field 'project'.");
        fails("project DEMO", "(line 1, character 9)");
        fails("project = DEMO AND", "Expecting a field name but got 'end of query'");
        fails("summary ~ \"open", "has not been completed");
        fails("created > tomorrow", "Date value 'tomorrow' for field 'created' is invalid");
        fails("summary = x", "The operator '=' is not supported by the 'summary' field.");
        fails("issue in nothing()", "Unable to find JQL function 'nothing()'.");
        fails("project = DEMO ORDER BY beauty", "Not able to sort using field 'beauty'.");
    }

    private void finds(String jql, Predicate<IssueData> expected) {
        List<String> wanted = all.stream().filter(expected).map(IssueData::key).toList();
        assertThat(search(jql, 0, 1000).issues()).as(jql).extracting(IssueData::key).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private Search.Found search(String jql, int start, int max) {
        return new Search(store).page(JqlParser.parse(jql), new Scope("admin"), start, max);
    }

    private void fails(String jql, String sentence) {
        assertThatThrownBy(() -> search(jql, 0, 10)).as(jql).isInstanceOf(JqlException.class).hasMessageContaining(sentence);
    }

    private long status(String name) {
        return store.constants().status(name).orElseThrow().id();
    }

    private long type(String name) {
        return store.constants().find(io.tandem.sandbox.jira.model.ConstantRow.Kind.TYPE, name).orElseThrow().id();
    }

    private long version(String name) {
        return store.projects().version(store.projects().find("DEMO").orElseThrow().id(), name).orElseThrow().id();
    }

    private final class Scope implements JqlScope {
        private final String name;

        private Scope(String name) {
            this.name = name;
        }

        @Override
        public Optional<String> userKey() {
            return Optional.of(keyOf(name));
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Instant now() {
            return CLOCK.instant();
        }

        @Override
        public Optional<String> userKey(String nameOrKey) {
            return users.byName(nameOrKey).or(() -> users.byKey(nameOrKey)).map(user -> user.key());
        }

        @Override
        public Optional<List<QueryLiteral>> function(FunctionOperand function, TerminalClause clause) {
            return function.getName().equals("gated") ? Optional.of(List.of(new QueryLiteral(function, "DEMO-3"))) : Optional.empty();
        }
    }
}
