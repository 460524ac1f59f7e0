package io.tandem.sandbox.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.load.ImportReport;
import io.tandem.sandbox.jira.load.IssueImport;
import io.tandem.sandbox.jira.store.JiraStore;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What /rest/api/2 of the stand-in answers, over real HTTP, and an import from it into another Jira. */
public class JiraRestTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Product product;
    private static JiraProduct jira;

    @BeforeClass
    public static void start() throws Exception {
        Path home = FOLDER.newFolder().toPath();
        product = Product.open(ProductOptions.onFile("jira", "Jira", 0, home));
        jira = JiraProduct.start(product, Clock.systemUTC());
        product.serve();
    }

    @AfterClass
    public static void stop() throws Exception {
        product.close();
    }

    private record Reply(int status, JsonNode body, HttpResponse<String> raw) {
    }

    private static Reply call(String user, String method, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.baseUrl() + "/rest/api/2/" + path)).header("Content-Type", "application/json");
        if (user != null) {
            request.header("Authorization", "Bearer demo-" + user);
        }
        HttpResponse<String> response = HttpClient.newHttpClient().send(request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build(),
            HttpResponse.BodyHandlers.ofString());
        return new Reply(response.statusCode(), response.body().startsWith("{") || response.body().startsWith("[") ? JSON.readTree(response.body()) : null, response);
    }

    @Test
    public void withoutALogInThereIsNothing() throws Exception {
        Reply reply = call(null, "GET", "myself", null);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.raw().headers().firstValue("X-Seraph-LoginReason")).contains("AUTHENTICATED_FAILED");
    }

    @Test
    public void missingAndForbiddenIssuesLookTheSame() throws Exception {
        Reply forbidden = call("dev", "GET", "issue/SEC-1", null);
        Reply missing = call("dev", "GET", "issue/DEMO-99999", null);
        assertThat(forbidden.status()).isEqualTo(404);
        assertThat(forbidden.body()).isEqualTo(missing.body());
        assertThat(call("dev", "GET", "project/SEC", null).status()).isEqualTo(404);
        assertThat(call("ada", "GET", "issue/SEC-1", null).status()).isEqualTo(200);
    }

    @Test
    public void peopleAreFoundByTheBeginningOfAName() throws Exception {
        Reply picked = call("petra", "GET", "user/picker?query=arch", null);
        assertThat(picked.body().at("/users/0/displayName").asText()).isEqualTo("Ada Architect");
        String key = picked.body().at("/users/0/key").asText();
        assertThat(key).isNotEqualTo("ada");
        assertThat(call("petra", "GET", "user?key=" + key, null).body().path("name").asText()).isEqualTo("ada");
        assertThat(call("petra", "GET", "user?key=nobody", null).status()).isEqualTo(404);
        assertThat(call("petra", "GET", "user/assignable/search?project=DEMO&username=guest", null).body()).isEmpty();
    }

    @Test
    public void rolesAreShownToTheProjectsAdministrators() throws Exception {
        Reply roles = call("petra", "GET", "project/DEMO/role", null);
        assertThat(roles.body().fieldNames()).toIterable().contains("Architects", "Developers");
        String address = roles.body().path("Architects").asText();
        assertThat(call("petra", "GET", "project/DEMO/role/" + address.substring(address.lastIndexOf('/') + 1), null).body().at("/actors/0/name").asText()).isEqualTo("ada");
        assertThat(call("dev", "GET", "project/DEMO/role", null).status()).isEqualTo(403);
    }

    @Test
    public void aNewProjectHasNobodyButItsAdministrators() throws Exception {
        String body = "{\"key\":\"NEW\",\"name\":\"A new one\",\"projectTypeKey\":\"software\",\"lead\":\"petra\"}";
        assertThat(call("petra", "POST", "project", body).status()).isEqualTo(403);
        assertThat(call("admin", "POST", "project", body).status()).isEqualTo(201);
        assertThat(call("admin", "POST", "project", body).body().at("/errors/projectKey").asText()).contains("already");
        assertThat(call("petra", "GET", "project/NEW", null).status()).isEqualTo(200);
        assertThat(call("dev", "GET", "project/NEW", null).status()).isEqualTo(404);
    }

    @Test
    public void searchLowersWhatIsAskedForAndBringsTheChangelog() throws Exception {
        Reply reply = call("dev", "POST", "search", "{\"jql\":\"project = DEMO ORDER BY id ASC\",\"maxResults\":5000,\"fields\":[\"summary\",\"status\"],\"expand\":[\"changelog\"]}");
        assertThat(reply.body().path("maxResults").asInt()).isEqualTo(1000);
        assertThat(reply.body().path("total").asInt()).isEqualTo(298);
        JsonNode first = reply.body().path("issues").get(0);
        assertThat(first.path("fields").fieldNames()).toIterable().containsExactlyInAnyOrder("summary", "status");
        assertThat(first.path("changelog").path("histories").get(0).path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
    }

    @Test
    public void aWrongQueryIsAFourHundredWithTheSentence() throws Exception {
        Reply reply = call("dev", "GET", "search?jql=foo%20%3D%20bar", null);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("errorMessages").get(0).asText()).isEqualTo("Field 'foo' does not exist or you do not have permission to view it.");
    }

    @Test
    public void anIssueIsCreatedEditedCommentedLoggedAndMoved() throws Exception {
        Reply created = call("dev", "POST", "issue", "{\"fields\":{\"project\":{\"key\":\"DEMO\"},\"issuetype\":{\"name\":\"Story\"},\"summary\":\"By REST\",\"timetracking\":{\"originalEstimateSeconds\":7200}}}");
        assertThat(created.status()).isEqualTo(201);
        String issue = "issue/" + created.body().path("key").asText();
        assertThat(call("dev", "PUT", issue, "{\"fields\":{\"summary\":\"Edited\",\"priority\":{\"name\":\"High\"}}}").status()).isEqualTo(204);
        assertThat(call("dev", "POST", issue + "/comment", "{\"body\":\"hello\"}").status()).isEqualTo(201);
        assertThat(call("dev", "POST", issue + "/worklog", "{\"timeSpentSeconds\":3600}").status()).isEqualTo(201);
        assertThat(call("dev", "POST", issue + "/transitions", "{\"transition\":{\"id\":\"12\"}}").status()).isEqualTo(204);
        JsonNode read = call("dev", "GET", issue + "?expand=changelog", null).body();
        assertThat(read.path("fields").path("summary").asText()).isEqualTo("Edited");
        assertThat(read.path("fields").path("status").path("statusCategory").path("key").asText()).isEqualTo("indeterminate");
        assertThat(read.path("fields").path("timeestimate").asLong()).isEqualTo(3600);
        assertThat(read.path("fields").path("comment").path("total").asInt()).isEqualTo(1);
        assertThat(read.path("changelog").path("total").asInt()).isEqualTo(3);
    }

    @Test
    public void complaintsComeByFieldAndViewersMayNotEdit() throws Exception {
        Reply bad = call("dev", "POST", "issue", "{\"fields\":{\"project\":{\"key\":\"DEMO\"},\"issuetype\":{\"name\":\"Nonsense\"},\"summary\":\" \",\"duedate\":\"soon\"}}");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.body().path("errors").fieldNames()).toIterable().containsExactlyInAnyOrder("issuetype", "summary", "duedate");
        assertThat(call("guest", "PUT", "issue/DEMO-10", "{\"fields\":{\"summary\":\"x\"}}").status()).isEqualTo(403);
        assertThat(call("dev", "POST", "issue", "{oops").status()).isEqualTo(400);
    }

    @Test
    public void anIssueImportFromARunningJiraCopiesWhatTheTokenMaySee() throws Exception {
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            JiraStore copy = new JiraStore(source);
            product.faults().tooManyRequests("/rest/api/2/search", 1, 1);
            ImportReport report = new IssueImport(copy, product.users(), line -> { }).fromJira(URI.create(product.baseUrl()), "demo-guest", "project = DEMO AND key <= DEMO-300");
            assertThat(report.findings()).filteredOn(finding -> !finding.sentence().contains("circle")).isEmpty();
            assertThat(copy.issues().count("")).isEqualTo(298);
            assertThat(copy.issues().find("DEMO-150").orElseThrow().created).isEqualTo(jira.store().issues().find("DEMO-150").orElseThrow().created);
        }
    }
}
