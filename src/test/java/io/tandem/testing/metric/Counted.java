package io.tandem.testing.metric;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.WorkEntry;
import io.tandem.shared.Percentile;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The sums over the facts of many issues that an oracle knows. */
public final class Counted implements Consumer<IssueHistory> {
    private final List<Long> cycles = new ArrayList<>();
    private int done;
    private int withoutStart;
    private int backward;
    private int reopened;
    private int dueMoves;
    private int pointChanges;
    private int sprintMoves;
    private int assigneeChanges;
    private int scopeChanges;
    private long loggedSeconds;
    private long blockedMinutes;
    private int open;

    @Override
    public void accept(IssueHistory history) {
        IssueFact fact = IssueFacts.of(history, ZoneOffset.UTC);
        backward += fact.counts().backwardMoves();
        reopened += fact.counts().reopened();
        dueMoves += fact.counts().dueDateMoves();
        pointChanges += fact.counts().pointsChanges();
        sprintMoves += fact.counts().sprintMoves();
        assigneeChanges += fact.counts().assigneeChanges();
        scopeChanges += fact.scopeChanges().size();
        loggedSeconds += fact.work().stream().mapToLong(WorkEntry::seconds).sum();
        blockedMinutes += fact.blocked().stream().filter(span -> span.to() != null).map(span -> Duration.between(span.from(), span.to())).reduce(Duration.ZERO, Duration::plus).toMinutes();
        if (fact.isOpen()) {
            open++;
        } else {
            countDone(fact);
        }
    }

    private void countDone(IssueFact fact) {
        done++;
        if (fact.times().started() == null) {
            withoutStart++;
        } else {
            cycles.add(Duration.between(fact.times().started(), fact.times().done()).toMillis());
        }
    }

    public int done() {
        return done;
    }

    /** From the first status in progress to the last status done, at this percentile. */
    public double cycleDays(int percent) {
        return cycleMillis(percent) / 86_400_000.0;
    }

    public int reopened() {
        return reopened;
    }

    public int dueMoves() {
        return dueMoves;
    }

    public int pointChanges() {
        return pointChanges;
    }

    public int sprintMoves() {
        return sprintMoves;
    }

    /** All of it in the words of the script {@code oracle/count.mjs}. */
    public JsonNode json() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("done", done).put("withoutStart", withoutStart).put("backward", backward).put("reopened", reopened).put("dueMoves", dueMoves).put("pointChanges", pointChanges)
                .put("sprintMoves", sprintMoves).put("assigneeChanges", assigneeChanges).put("scopeChanges", scopeChanges).put("loggedSeconds", loggedSeconds)
                .put("blockedMinutes", blockedMinutes).put("open", open);
        Stream.of(50, 85, 95).map(percent -> (int) (cycleMillis(percent) / 1000)).forEach(json.putArray("cycleSeconds")::add);
        return json;
    }

    private double cycleMillis(int percent) {
        Percentile percentile = Stream.of(Percentile.values()).filter(each -> each.percent() == percent).findFirst().orElseThrow();
        return percentile.of(cycles.stream().mapToDouble(Long::doubleValue).sorted().toArray()).orElseThrow();
    }
}
