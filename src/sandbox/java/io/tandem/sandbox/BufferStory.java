package io.tandem.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;

/** The demo project's next release has a buffer: it is planned before the changes are decided, then draws come for every cause. */
final class BufferStory {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Sends a call as somebody and gives the answer. */
    interface Calls {
        JsonNode send(String user, String method, String path, ObjectNode body) throws IOException, InterruptedException;
    }

    private final Calls calls;
    private final String project;
    private final LocalDate today;

    BufferStory(Calls calls, String project, LocalDate today) {
        this.calls = calls;
        this.project = project;
        this.today = today;
    }

    /** Sets the buffer up for this release; without one, or without estimates in it, there is no story. */
    void plan(String release) throws IOException, InterruptedException {
        String address = address(release);
        if (!address.isEmpty() && calls.send("petra", "GET", address + "/proposal", null).path("chain").asDouble() > 0) {
            JsonNode buffer = calls.send("petra", "PUT", address, settings());
            calls.send("petra", "POST", address + "/baseline", JSON.createObjectNode().put("version", buffer.path("version").asInt()));
        }
    }

    private static ObjectNode settings() {
        ObjectNode settings = JSON.createObjectNode().put("version", 0).put("rule", "SUM");
        settings.putObject("lines").put("yellowStart", 15).put("yellowEnd", 75).put("redStart", 40).put("redEnd", 95);
        return settings;
    }

    /** What people write themselves; debts, changes and delays have come by then. */
    void draw(String release) throws IOException, InterruptedException {
        String address = address(release);
        if (!address.isEmpty() && calls.send("petra", "GET", address, null).has("plan")) {
            ObjectNode debt = JSON.createObjectNode().put("project", project).put("title", "Payment retries hide time-outs of the clearing house").put("kind", "CODE").put("severity", "HIGH").put("interest", 1.5)
                .put("likelihood", 0.8).put("targetRelease", release);
            debt.putObject("principal").put("low", 0.5).put("likely", 1).put("high", 1.5);
            debt.putObject("decision").put("state", "PLANNED").put("reason", "");
            calls.send("dev", "POST", "/debts", debt);
            draw("petra", address, "HOLD", 0.5, today.minusDays(1), "The test bank was down; nobody could try a transfer.");
            draw("emil", address, "DELAY", 1, today, "Two of the team were ill for half a week.");
            draw("emil", address, "DELAY", -0.5, today, "The new test data saved half a day.");
        }
    }

    private void draw(String user, String address, String cause, double days, LocalDate day, String comment) throws IOException, InterruptedException {
        calls.send(user, "POST", address + "/draws", JSON.createObjectNode().put("cause", cause).put("days", days).put("day", day.toString()).put("comment", comment));
    }

    private String address(String release) throws IOException, InterruptedException {
        for (JsonNode row : calls.send("petra", "GET", "/buffers?project=" + project + "&limit=200", null).path("values")) {
            if (row.path("release").path("name").asText().equals(release)) {
                return "/buffers/" + project + "/" + row.path("release").path("id").asText();
            }
        }
        return "";
    }
}
