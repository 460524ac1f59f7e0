package io.tandem.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** How the demo project's people judge some of its components: one is weak, one is strong, one was looked at twice, one only in part, the others not yet. */
final class DemoScorecards {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What people judge, in the order of the scores below. */
    private static final String[] CRITERIA = {"technology", "knowledge", "solution", "dependencies", "performance", "observability", "modularity", "analysability", "modifiability", "testability", "reusability"};

    /** A call of the add-on's API by a person. */
    interface Calls {
        JsonNode send(String user, String method, String path, ObjectNode body) throws IOException, InterruptedException;
    }

    private final String project;
    private final Calls calls;

    DemoScorecards(String project, Calls calls) {
        this.project = project;
        this.calls = calls;
    }

    void tell() throws IOException, InterruptedException {
        assess("ada", "Ledger", "22222212122", "modularity", "Posting, locking and reporting share their tables.");
        assess("ada", "Gateway", "43343433433", "dependencies", "Two providers change their interfaces without notice.");
        assess("olga", "Gateway", "    4  3 4 ", "testability", "The provider simulator now runs in the build.");
        assess("dev", "Checkout", "54554454544", "modifiability", "Most changes are a day’s work and stay.");
        assess("wei", "Merchant Portal", "2332  3 33 ", "technology", "仍依赖已停止维护的 Node.js 版本。");
        assess("dev", "Payout", "34343323343", "knowledge", "Olga and Dev share the pager.");
    }

    /** @param scores one digit for each criterion, a blank for none */
    private void assess(String user, String component, String scores, String noted, String note) throws IOException, InterruptedException {
        for (JsonNode card : calls.send(user, "GET", "/scorecards?project=" + project + "&limit=200", null).path("values")) {
            if (card.path("component").path("name").asText().equals(component)) {
                ObjectNode body = JSON.createObjectNode().put("version", card.path("version").asInt());
                ArrayNode said = body.putArray("scores");
                for (int i = 0; i < CRITERIA.length; i++) {
                    if (scores.charAt(i) != ' ') {
                        said.addObject().put("criterion", CRITERIA[i]).put("score", scores.charAt(i) - '0').put("note", CRITERIA[i].equals(noted) ? note : "");
                    }
                }
                calls.send(user, "PUT", "/scorecards/" + project + "/" + card.path("component").path("id").asText(), body);
            }
        }
    }
}
