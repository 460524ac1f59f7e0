package io.tandem.sandbox.jira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.model.IssueData;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** What happens to issues and people in a Jira, and what an add-on hears and finds afterwards. */
public class JiraLifeTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static Product product;
    private static JiraProduct jira;
    private final List<IssueEvent> heard = new ArrayList<>();
    private final Listener listener = new Listener();
    private IssueData issue;

    @BeforeClass
    public static void start() throws Exception {
        product = Product.open(ProductOptions.onFile("jira", "Jira", 0, FOLDER.newFolder().toPath()));
        jira = JiraProduct.start(product, product.clock());
        product.serve();
    }

    @AfterClass
    public static void stop() throws Exception {
        product.close();
    }

    /** Hears as an add-on does. */
    public final class Listener {
        @EventListener
        public void on(IssueEvent event) {
            heard.add(event);
        }
    }

    @Before
    public void anIssueOfItsOwn() {
        issue = jira.store().issues().list("where i.issue_key like 'DEMO-%' and i.parent_key is null and i.security_level is null and i.resolved is null and not exists (select 1 from jira_issue c where c.parent_key = i.issue_key)"
            + " and not exists (select 1 from jira_vote v where v.issue_id = i.id) and not exists (select 1 from jira_moved_issue m where m.issue_id = i.id) order by i.id desc limit 1").get(0);
        jira.jira().changes().watch(issue, "nobody", true);
        product.service(EventPublisher.class).register(listener);
    }

    @After
    public void silence() {
        product.service(EventPublisher.class).unregister(listener);
    }

    private static JsonNode call(String user, String method, String path, String body, int status) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.baseUrl() + "/rest/api/2/" + path)).header("Authorization", "Bearer demo-" + user).header("Content-Type", "application/json");
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body().startsWith("{") ? new ObjectMapper().readTree(answer.body()) : null;
    }

    private static HttpResponse<String> page(String user, String path, String form) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.baseUrl() + path)).header("Authorization", "Bearer demo-" + user).header("X-Atlassian-Token", "no-check");
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> changedFields(IssueEvent event) throws GenericEntityException {
        return event.getChangeLog().getRelated("ChildChangeItem").stream().map(item -> item.getString("field")).toList();
    }

    private static <T> T service(Class<T> type) {
        return product.service(type);
    }

    private static ApplicationUser user(String name) {
        return service(UserManager.class).getUserByName(name);
    }

    @Test
    public void anEditOverRestIsAnEventWithItsChanges() throws Exception {
        String other = user("olga").getKey().equals(issue.assignee) ? "emil" : "olga";
        String body = """
            {"fields":{"summary":"New words","description":"More of them","priority":{"name":"Highest"},"assignee":{"name":"%s"},"duedate":"2027-03-01","components":[{"name":"Ledger"}],
            "fixVersions":[{"name":"2.0 Open banking"}],"timetracking":{"originalEstimate":"3d 4h"}},"update":{"labels":[{"add":"tandem"}]}}""".formatted(other);
        call("dev", "PUT", "issue/" + issue.key(), body, 204);
        assertThat(heard).singleElement().satisfies(event -> {
            assertThat(event.getEventTypeId()).isEqualTo(EventType.ISSUE_UPDATED_ID);
            assertThat(event.getUser().getName()).isEqualTo("dev");
            assertThat(changedFields(event)).contains("summary", "description", "priority", "assignee", "duedate", "Component", "Fix Version", "timeoriginalestimate", "labels");
        });
        JsonNode fields = call("dev", "GET", "issue/" + issue.key(), null, 200).path("fields");
        assertThat(fields.path("timeoriginalestimate").asLong()).isEqualTo((3 * 8 + 4) * 3600L);
        call("dev", "PUT", "issue/" + issue.key(), "{\"fields\":{},\"update\":{\"components\":[{\"remove\":{\"name\":\"Ledger\"}}]}}", 204);
        assertThat(jira.store().issues().find(issue.id).orElseThrow().components).isEmpty();
        call("dev", "PUT", "issue/" + issue.key(), "{\"fields\":{\"timetracking\":{\"originalEstimate\":\"soon\"}}}", 400);
        assertThat(heard).hasSize(2);
    }

    @Test
    public void anEditOnThePageIsOneToo() throws Exception {
        assertThat(page("dev", "/secure/EditIssue.jspa?key=" + issue.key(), "summary=On+the+page&type=" + issue.typeId + "&due=2027-01-31&estimate=2d").statusCode()).isEqualTo(302);
        assertThat(heard).singleElement().satisfies(event -> assertThat(changedFields(event)).contains("summary", "duedate", "timeoriginalestimate"));
    }

    @Test
    public void aMovedIssueHasANewKeyAndIsStillFoundByItsOldOne() throws Exception {
        String old = issue.key();
        assertThat(page("ada", "/secure/MoveIssue.jspa?key=" + old, null).body()).contains("Security Response");
        HttpResponse<String> moved = page("ada", "/secure/MoveIssue.jspa?key=" + old, "project=SEC");
        assertThat(moved.statusCode()).isEqualTo(302);
        IssueData now = jira.store().issues().find(issue.id).orElseThrow();
        assertThat(now.key()).startsWith("SEC-");
        assertThat(heard).singleElement().satisfies(event -> {
            assertThat(event.getEventTypeId()).isEqualTo(EventType.ISSUE_MOVED_ID);
            assertThat(event.getIssue().getKey()).isEqualTo(now.key());
            assertThat(changedFields(event)).contains("Key", "project");
            GenericValue key = event.getChangeLog().getRelated("ChildChangeItem").stream().filter(item -> item.getString("field").equals("Key")).findFirst().orElseThrow();
            assertThat(key.getString("oldstring") + ">" + key.getString("newstring")).isEqualTo(old + ">" + now.key());
        });
        IssueManager issues = service(IssueManager.class);
        assertThat(issues.getIssueObject(old).getId()).isEqualTo(issue.id);
        assertThat(issues.getIssueByCurrentKey(old)).isNull();
        assertThat(issues.findMovedIssue(old).getKey()).isEqualTo(now.key());
        assertThat(issues.findMovedIssue(now.key())).isNull();
        assertThat(issues.getAllIssueKeys(issue.id)).containsExactlyInAnyOrder(old, now.key());
        assertThat(service(ChangeHistoryManager.class).getPreviousIssueKeys(issue.id)).containsExactly(old);
        assertThat(call("ada", "GET", "issue/" + old, null, 200).path("key").asText()).isEqualTo(now.key());
        assertThat(call("ada", "GET", "search?jql=" + Html.url("key = " + old), null, 200).path("total").asInt()).isEqualTo(1);
        assertThat(page("ada", "/browse/" + old, null).headers().firstValue("Location").orElseThrow()).endsWith("/browse/" + now.key());
        assertThat(page("dev", "/browse/" + now.key(), null).statusCode()).as("dev may not browse there").isEqualTo(404);

        page("ada", "/secure/MoveIssue.jspa?key=" + now.key(), "project=DEMO");
        assertThat(jira.store().issues().find(issue.id).orElseThrow().key()).as("back home it has its old key again").isEqualTo(old);
    }

    @Test
    public void aDeletedIssueIsGoneAndSaysSo() throws Exception {
        call("dev", "DELETE", "issue/" + issue.key(), null, 403);
        call("petra", "DELETE", "issue/" + issue.key(), null, 204);
        assertThat(heard).singleElement().satisfies(event -> {
            assertThat(event.getEventTypeId()).isEqualTo(EventType.ISSUE_DELETED_ID);
            assertThat(event.getIssue().getKey()).isEqualTo(issue.key());
        });
        assertThat(service(IssueManager.class).getIssueObject(issue.id)).isNull();
        call("petra", "GET", "issue/" + issue.key(), null, 404);
    }

    @Test
    public void aPageDeletesAfterAsking() throws Exception {
        assertThat(page("petra", "/secure/DeleteIssue.jspa?key=" + issue.key(), null).body()).contains("can not be undone");
        assertThat(page("dev", "/secure/DeleteIssue.jspa?key=" + issue.key(), "").statusCode()).isEqualTo(403);
        assertThat(page("petra", "/secure/DeleteIssue.jspa?key=" + issue.key(), "").statusCode()).isEqualTo(302);
        assertThat(jira.store().issues().find(issue.id)).isEmpty();
    }

    @Test
    public void workIsLoggedWithAnEventAndFoundAgain() throws Exception {
        call("dev", "POST", "issue/" + issue.key() + "/worklog", "{\"timeSpent\":\"1d 2h\",\"comment\":\"the client\",\"started\":\"2026-11-18T09:00:00.000+0000\"}", 201);
        assertThat(page("dev", "/secure/LogWork.jspa?key=" + issue.key(), "time=30m&started=2026-11-19&comment=more").statusCode()).isEqualTo(302);
        assertThat(heard).hasSize(2).allSatisfy(event -> {
            assertThat(event.getEventTypeId()).isEqualTo(EventType.ISSUE_WORKLOGGED_ID);
            assertThat(changedFields(event)).contains("timespent", "WorklogId");
        });
        assertThat(heard.get(0).getWorklog().getTimeSpent()).isEqualTo(10 * 3600L);
        MutableIssue found = service(IssueManager.class).getIssueObject(issue.id);
        assertThat(service(WorklogManager.class).getByIssue(found)).extracting(log -> log.getComment()).contains("the client", "more");
        call("dev", "POST", "issue/" + issue.key() + "/worklog", "{\"timeSpent\":\"a while\"}", 400);
    }

    @Test
    public void commentsOfTheAddOnAreOnTheIssue() throws Exception {
        MutableIssue found = service(IssueManager.class).getIssueObject(issue.id);
        service(CommentManager.class).create(found, user("petra"), "Approved with <three> votes", true);
        assertThat(heard).singleElement().satisfies(event -> assertThat(event.getComment().getBody()).isEqualTo("Approved with <three> votes"));
        assertThat(page("dev", "/browse/" + issue.key(), null).body()).contains("Approved with &lt;three&gt; votes");
        service(CommentManager.class).create(found, user("petra"), "In silence", false);
        assertThat(heard).hasSize(1);
        assertThat(service(CommentManager.class).getLastComment(found).getBody()).isEqualTo("In silence");
    }

    @Test
    public void watchersComeAndGo() throws Exception {
        call("dev", "POST", "issue/" + issue.key() + "/watchers", "\"olga\"", 204);
        assertThat(page("dev", "/secure/WatchIssue.jspa", "key=" + issue.key() + "&watch=true").statusCode()).isEqualTo(302);
        MutableIssue found = service(IssueManager.class).getIssueObject(issue.id);
        assertThat(service(WatcherManager.class).getWatchersUnsorted(found)).extracting(ApplicationUser::getName).containsExactlyInAnyOrder("olga", "dev");
        assertThat(service(WatcherManager.class).isWatching(user("dev"), found)).isTrue();
        call("dev", "DELETE", "issue/" + issue.key() + "/watchers?username=olga", null, 204);
        assertThat(call("dev", "GET", "issue/" + issue.key() + "/watchers", null, 200).path("watchers")).hasSize(1);
    }

    @Test
    public void linksFollowAnIssueThatMoves() throws Exception {
        IssueData other = jira.store().issues().list("where i.issue_key like 'DEMO-%' and i.id <> ? and i.parent_key is null and i.security_level is null order by i.id limit 1", issue.id).get(0);
        IssueLinkManager links = service(IssueLinkManager.class);
        long type = jira.store().constants().list(io.tandem.sandbox.jira.model.ConstantRow.Kind.LINK).get(0).id();
        links.createIssueLink(issue.id, other.id, type, 1L, user("dev"));
        page("ada", "/secure/MoveIssue.jspa?key=" + issue.key(), "project=SEC");
        assertThat(links.getInwardLinks(other.id)).anySatisfy(link -> assertThat(link.getSourceObject().getKey()).startsWith("SEC-"));
        assertThat(links.getOutwardLinks(issue.id)).anySatisfy(link -> assertThat(link.getDestinationId()).isEqualTo(other.id));
    }

    @Test
    public void aDeactivatedUserIsKnownAndStaysOutside() throws Exception {
        String key = user("guest").getKey();
        call("dev", "PUT", "user?username=guest", "{\"active\":false}", 403);
        call("admin", "PUT", "user?username=guest", "{\"active\":false}", 200);
        assertThat(service(UserManager.class).getUserByKey(key).isActive()).isFalse();
        assertThat(page("guest", "/issues/", null).statusCode()).isEqualTo(401);
        assertThat(page("admin", "/secure/admin/users", null).body()).contains("Inactive");
        page("admin", "/secure/admin/users", "user=guest&do=activate");
        assertThat(service(UserManager.class).getUserByKey(key).isActive()).isTrue();
    }

    @Test
    public void aDeletedUserIsNobody() throws Exception {
        String key = user("ghost").getKey();
        call("admin", "DELETE", "user?username=ghost", null, 204);
        assertThat(service(UserManager.class).getUserByKey(key)).isNull();
        assertThat(service(UserManager.class).getUserByName("ghost")).isNull();
        assertThat(service(UserManager.class).getUserByKeyEvenWhenUnknown(key).getKey()).isEqualTo(key);
        assertThat(service(com.atlassian.sal.api.user.UserManager.class).getUserProfile(new com.atlassian.sal.api.user.UserKey(key))).isNull();
        call("admin", "PUT", "user?username=ghost", "{\"active\":true}", 404);
    }

    @Test
    public void groupsHaveTheMembersTheyWereGiven() throws Exception {
        GroupManager groups = service(GroupManager.class);
        assertThat(groups.getGroup("change-board")).isNull();
        call("admin", "POST", "group/user?groupname=change-board", "{\"name\":\"emil\"}", 201);
        page("admin", "/secure/admin/users", "user=ada&do=in&group=change-board");
        assertThat(groups.isUserInGroup(user("emil"), "change-board")).isTrue();
        assertThat(groups.getUsersInGroup("change-board")).extracting(ApplicationUser::getName).containsExactlyInAnyOrder("ada", "emil");
        assertThat(groups.getGroupNamesForUser(user("ada"))).contains("jira-software-users", "change-board");
        assertThat(groups.getGroup("change-board").getName()).isEqualTo("change-board");
        call("admin", "DELETE", "group/user?groupname=change-board&username=emil", null, 204);
        assertThat(call("admin", "GET", "group/member?groupname=change-board", null, 200).path("total").asInt()).isEqualTo(1);
        assertThat(groups.isUserInGroup(user("emil"), "change-board")).isFalse();
    }
}
