package io.tandem.adapter.store.metric;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.metric.model.FactNarrowing;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.StatusCategory;
import io.tandem.metric.port.FactSearch;
import io.tandem.metric.port.FactStore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Finds facts by the columns of their rows; reads them piece by piece. */
public final class AoFactSearch implements FactSearch {
    private static final int PIECE = 2000;

    private final ActiveObjects activeObjects;
    private final FactStore facts;

    public AoFactSearch(ActiveObjects activeObjects, FactStore facts) {
        this.activeObjects = activeObjects;
        this.facts = facts;
    }

    /** What to find, and what its places stand for. */
    private record Criteria(String text, Object... parameters) { }

    @Override
    public void tell(String projectKey, FactNarrowing narrowing, Instant from, Instant to, Consumer<IssueFact> each) {
        Criteria criteria = criteria(narrowing, from.toEpochMilli(), to.toEpochMilli());
        long last = 0;
        for (IssueFactRow[] piece = piece(projectKey, criteria, last); piece.length > 0; piece = piece(projectKey, criteria, last)) {
            for (IssueFactRow row : piece) {
                each.accept(FactMapper.fact(row));
            }
            last = piece[piece.length - 1].getIssueId();
            if (piece.length < PIECE) {
                return;
            }
        }
    }

    @Override
    public List<IssueFact> listFacts(Collection<Long> issueIds) {
        return facts.listFacts(issueIds);
    }

    private IssueFactRow[] piece(String projectKey, Criteria criteria, long last) {
        Object[] parameters = new Object[criteria.parameters().length + 2];
        parameters[0] = projectKey;
        System.arraycopy(criteria.parameters(), 0, parameters, 1, criteria.parameters().length);
        parameters[parameters.length - 1] = last;
        return activeObjects.find(IssueFactRow.class, Query.select().where("PROJECT_KEY = ? AND " + criteria.text() + " AND ISSUE_ID > ?", parameters).order("ISSUE_ID ASC").limit(PIECE));
    }

    private static Criteria criteria(FactNarrowing narrowing, long from, long to) {
        return switch (narrowing) {
            case DONE -> new Criteria("DONE_AT >= ? AND DONE_AT < ?", from, to);
            case STARTED_ONLY -> new Criteria("DONE_AT IS NULL AND STARTED_AT IS NOT NULL AND CATEGORY <> ?", StatusCategory.DONE.name());
            case OPEN_DEFECTS -> new Criteria("DEFECT = ? AND CATEGORY <> ?", true, StatusCategory.DONE.name());
            case DEFECTS_CREATED -> new Criteria("DEFECT = ? AND CREATED_AT >= ? AND CREATED_AT < ?", true, from, to);
            case REOPENED -> new Criteria("REOPENED > ?", 0);
            case MOVED_BACK -> new Criteria("BACKWARD_MOVES > ?", 0);
            case REPLANNED -> new Criteria("(DUE_MOVES > ? OR POINTS_CHANGES > ? OR SPRINT_MOVES > ?)", 0, 0, 0);
            case COMMITTED -> new Criteria("COMMITTED_AT < ? AND (DONE_AT IS NULL OR DONE_AT >= ?)", to, from);
            case LOGGED -> new Criteria("(LOGGED_SECONDS IS NULL OR LOGGED_SECONDS > ?)", 0L);
        };
    }
}
