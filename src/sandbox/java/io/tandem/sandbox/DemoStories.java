package io.tandem.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.store.DeskStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the demo project's people did before the newcomer came: a working group, settings, debts on the register, change reviews in several states and the joint gadget on the dashboard, told through the add-on's API by the people themselves. */
final class DemoStories {
    private static final String PROJECT = "DEMO";
    private static final String NEXT_RELEASE = "1.2 Instant payments";
    private static final String GADGET = "tandem-joint";
    private static final long DASHBOARD = 10000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;
    private final String jiraApi;
    private final JiraProduct jira;
    private final Consumer<String> messages;
    private final LocalDate today;

    DemoStories(String jiraUrl, JiraProduct jira, LocalDate today, Consumer<String> messages) {
        this.api = jiraUrl + "/rest/tandem/1.0";
        this.jiraApi = jiraUrl + "/rest/api/2";
        this.jira = jira;
        this.today = today;
        this.messages = messages;
    }

    /** Tells the stories once per home; what goes wrong is told and does not stop the sandbox. */
    void tell() {
        try {
            if (jira.store().projects().find(PROJECT).isPresent() && send("admin", "GET", "/debts?project=" + PROJECT, null).path("total").asInt() == 0) {
                workingGroup();
                settings();
                BufferStory buffer = new BufferStory(this::send, PROJECT, today);
                buffer.plan(NEXT_RELEASE);
                debts();
                new DemoScorecards(PROJECT, this::send).tell();
                reviews();
                buffer.draw(NEXT_RELEASE);
                new BaselineStory(this::send, this::edit, PROJECT).tell(NEXT_RELEASE, issues());
                dashboard();
                new DemoSuggestions(jira).comment(PROJECT);
                send("admin", "POST", "/debts/suggestions/scan?project=" + PROJECT, null);
            }
        } catch (IOException | java.io.UncheckedIOException problem) {
            messages.accept("The demo stories are not complete: " + problem.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The joint gadget on the system dashboard, set up for the demo project as a person would. */
    private void dashboard() {
        DeskStore desk = jira.store().desk();
        Optional<String> module = jira.jira().product().findAddOn().stream().flatMap(addOn -> addOn.dashboardItems().stream()).map(AddOn.DashboardItem::key).filter(key -> key.endsWith(GADGET)).findFirst();
        if (desk.gadgets(DASHBOARD).isEmpty() && module.isPresent()) {
            long gadget = desk.addGadget(DASHBOARD, module.get(), 0).id();
            desk.setProperty("gadget", gadget, "settings", "{\"projects\":[\"DEMO\"],\"weeks\":12,\"sections\":[\"TECHNICAL\",\"DELIVERY\",\"BETWEEN\"],\"refresh\":0}");
            desk.setProperty("gadget", gadget, "isConfigured", "true");
        }
    }

    private void debts() throws IOException, InterruptedException {
        debt("dev", "Retry logic is copied in three gateways", "CODE", "Gateway", "HIGH", new double[] {3, 5, 9}, 2.5, 0.9, null);
        debt("ada", "The ledger locks whole accounts while it posts", "ARCHITECTURE", "Ledger", "CRITICAL", new double[] {8, 13, 21}, 4, 0.8, decision("PLANNED", "", null));
        debt("olga", "No test covers a refund that spans two days", "TEST", "Payout", "MEDIUM", new double[] {1, 2, 3}, 0.8, 0.7, null);
        debt("wei", "对账报表仍依赖人工导出的 CSV 文件", "REQUIREMENT", "Reconciliation", "MEDIUM", new double[] {2, 4, 6}, 1.5, 0.9, decision("IN_REPAYMENT", "", null));
        debt("dev", "The merchant portal still builds with an unsupported Node.js", "BUILD", "Merchant Portal", "HIGH", new double[] {1, 1.5, 3}, 0.6, 0.5, null);
        debt("emil", "Checkout reads currency rates from a file in the image", "INFRASTRUCTURE", "Checkout", "LOW", new double[] {0.5, 1, 2}, 0.2, 0.6,
            decision("ACCEPTED", "The rate service replaces it in the next major release.", today.plusMonths(3)));
        debt("ada", "The signing library is two major versions behind", "DEPENDENCY", "Gateway", "HIGH", new double[] {2, 3, 5}, 1, 0.8, null);
    }

    private void debt(String user, String title, String kind, String component, String severity, double[] principal, double interest, double likelihood, ObjectNode decision) throws IOException, InterruptedException {
        ObjectNode debt = JSON.createObjectNode().put("project", PROJECT).put("title", title).put("kind", kind).put("severity", severity).put("interest", interest).put("likelihood", likelihood)
            .put("owner", key(user));
        jira.store().projects().find(PROJECT).flatMap(project -> jira.store().projects().component(project.id(), component)).ifPresent(found -> debt.put("component", String.valueOf(found.id())));
        debt.set("principal", estimate(principal));
        if (decision != null) {
            debt.set("decision", decision);
        }
        send(user, "POST", "/debts", debt);
    }

    private static ObjectNode decision(String state, String reason, LocalDate until) {
        ObjectNode decision = JSON.createObjectNode().put("state", state).put("reason", reason);
        return until == null ? decision : decision.put("until", until.toString());
    }

    /** The pair and its people as the project's roles have them; one of them is away for a week and has somebody who stands in. */
    private void workingGroup() throws IOException, InterruptedException {
        send("admin", "POST", "/projects/" + PROJECT + "/team/fill", JSON.createObjectNode().put("version", 0));
        ObjectNode own = JSON.createObjectNode().put("version", send("ada", "GET", "/projects/" + PROJECT + "/team", null).path("version").asInt()).put("delegate", key("olga"));
        own.putArray("absences").addObject().put("from", today.plusDays(17).toString()).put("to", today.plusDays(21).toString()).put("note", "Conference");
        send("ada", "PUT", "/projects/" + PROJECT + "/team/me", own);
    }

    /** What a person-day costs, days without changes, and a kind of change that was thought through before. */
    private void settings() throws IOException, InterruptedException {
        ObjectNode board = (ObjectNode) send("admin", "GET", "/projects/" + PROJECT + "/board", null);
        board.putObject("rate").put("amount", "640.00").put("currency", "EUR");
        board.putArray("freezes").addObject().put("name", "Year-end closing").put("from", today.plusDays(28).toString()).put("to", today.plusDays(42).toString()).putArray("components").add("Ledger");
        ObjectNode template = board.putArray("templates").addObject().put("name", "Certificate renewal").put("title", "Renew the certificate of …").put("rationale", "It runs out.");
        ObjectNode impact = template.putObject("impact");
        impact.set("schedule", estimate(new double[] {0.25, 0.5, 1}));
        impact.set("effort", estimate(new double[] {0.25, 0.5, 1}));
        impact.putObject("risk").put("likelihood", 1).put("consequence", 3);
        impact.put("rollback", "Install the old certificate again.");
        template.putObject("limits").put("scheduleDays", 2).put("riskScore", 6).putArray("components");
        send("admin", "PUT", "/projects/" + PROJECT + "/board", board);
    }

    private void reviews() throws IOException, InterruptedException {
        List<IssueData> waiting = issues().stream().filter(issue -> isToDo(issue)).limit(5).toList();
        Optional<JsonNode> approved = review(waiting, 0, "dev", "Replace the settlement queue with the ledger’s outbox", "Settlements are lost when the queue restarts; twice in the last quarter.",
            new Change(new double[] {2, 4, 8}, 3, 3, "Ledger", NEXT_RELEASE, 3, "dev"));
        if (approved.isPresent()) {
            vote(approved.get(), "petra", "project manager", "APPROVE", "");
            vote(approved.get(), "emil", "engineering manager", "APPROVE", "");
            vote(approved.get(), "ada", "architect", "APPROVE_WITH_CONDITIONS", "Keep a switch back for one release.");
        }
        Optional<JsonNode> open = review(waiting, 1, "olga", "Move currency rounding into one place", "Three services round differently; the totals differ by cents.",
            new Change(new double[] {1, 2, 3}, 2, 2, "Ledger", NEXT_RELEASE, 5, "olga"));
        if (open.isPresent()) {
            vote(open.get(), "ada", "architect", "APPROVE", "");
        }
        review(waiting, 2, "wei", "将商户门户迁移到新的登录服务", "旧登录服务将在明年一月停用。", new Change(new double[] {5, 8, 15}, 4, 4, "Merchant Portal", "2.0 Open banking", 12, "wei"));
        Optional<JsonNode> asked = review(waiting, 3, "dev", "Shard the payment table by merchant", "Nightly jobs run into the opening hours.",
            new Change(new double[] {10, 20, 40}, 3, 5, "Ledger", "2.0 Open banking", 30, "dev"));
        if (asked.isPresent()) {
            vote(asked.get(), "emil", "engineering manager", "REQUEST_CHANGES", "Show what the migration does to the release first.");
        }
    }

    /** What a change means; {@code startsIn} days from today its implementer begins. */
    private record Change(double[] schedule, int likelihood, int consequence, String component, String release, int startsIn, String implementer) { }

    private boolean isToDo(IssueData issue) {
        return jira.store().constants().status(issue.statusId).filter(status -> status.category().key().equals("new")).isPresent();
    }

    private Optional<JsonNode> review(List<IssueData> issues, int index, String user, String title, String rationale, Change change) throws IOException, InterruptedException {
        if (issues.size() <= index) {
            return Optional.empty();
        }
        ObjectNode review = JSON.createObjectNode().put("issueKey", issues.get(index).key()).put("type", "NORMAL").put("title", title).put("rationale", rationale);
        LocalDate start = today.plusDays(change.startsIn());
        review.putObject("planned").put("from", start.toString()).put("to", start.plusDays((long) change.schedule()[1]).toString()).put("implementer", key(change.implementer()));
        ObjectNode impact = review.putObject("impact");
        impact.set("schedule", estimate(change.schedule()));
        impact.set("effort", estimate(Arrays.stream(change.schedule()).map(days -> days * 1.5).toArray()));
        impact.putObject("risk").put("likelihood", change.likelihood()).put("consequence", change.consequence());
        impact.putArray("components").add(change.component());
        impact.put("release", change.release());
        impact.put("rollback", "Switch the feature flag off and redeploy the last version.");
        JsonNode draft = send(user, "POST", "/reviews", review);
        return Optional.of(send(user, "POST", "/reviews/" + draft.path("id").asText() + "/submit", JSON.createObjectNode().put("version", draft.path("version").asInt())));
    }

    private void vote(JsonNode review, String user, String seatLabel, String decision, String comment) throws IOException, InterruptedException {
        for (JsonNode seat : review.path("board")) {
            String name = seat.path("name").asText();
            if (name.replace('_', ' ').replace('-', ' ').equalsIgnoreCase(seatLabel) || seat.path("label").asText().equalsIgnoreCase(seatLabel)) {
                ObjectNode vote = JSON.createObjectNode().put("seat", name).put("decision", decision).put("comment", comment);
                if (decision.equals("APPROVE_WITH_CONDITIONS")) {
                    vote.putArray("conditions").addObject().put("text", comment).put("owner", key("dev"));
                }
                send(user, "POST", "/reviews/" + review.path("id").asText() + "/votes", vote);
            }
        }
    }

    private static ObjectNode estimate(double[] days) {
        return JSON.createObjectNode().put("low", days[0]).put("likely", days[1]).put("high", days[2]);
    }

    private String key(String userName) {
        return jira.jira().product().users().byName(userName).orElseThrow().key();
    }

    /** Newest first. */
    private List<IssueData> issues() {
        return jira.store().issues().list("where i.project_id = ? order by i.id desc", jira.store().projects().find(PROJECT).orElseThrow().id());
    }

    private void edit(String user, String issueKey, ObjectNode fields) throws IOException, InterruptedException {
        call(user, "PUT", jiraApi + "/issue/" + issueKey, JSON.createObjectNode().set("fields", fields));
    }

    private JsonNode send(String user, String method, String path, ObjectNode body) throws IOException, InterruptedException {
        return call(user, method, api + path, body);
    }

    private JsonNode call(String user, String method, String path, ObjectNode body) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(path)).header("Authorization", "Bearer demo-" + user).header("Content-Type", "application/json")
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " by " + user + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body() == null ? "" : answer.body());
    }
}
