package io.tandem.adapter.store.review;

import io.tandem.review.model.Lane;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.Risk;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewTraits;
import io.tandem.shared.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A filter as criteria of a query. Column names come from here, values only as parameters. */
final class ReviewCriteria {
    private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("id", "ID"), Map.entry("title", "TITLE"), Map.entry("state", "STATE"),
            Map.entry("type", "REVIEW_TYPE"), Map.entry("risk", "RISK_SCORE"), Map.entry("created", "CREATED_AT"), Map.entry("submitted", "SUBMITTED_AT"),
            Map.entry("due", "DUE_AT"), Map.entry("decided", "DECIDED_AT"), Map.entry("issueKey", "ISSUE_ID"), Map.entry("proposer", "PROPOSER_NAME"));

    private final List<String> parts = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final boolean isImpossible;

    ReviewCriteria(ReviewFilter filter) {
        isImpossible = filter.ids().filter(Collection::isEmpty).isPresent();
        filter.projectKey().ifPresent(key -> add("PROJECT_KEY = ?", key));
        filter.issueId().ifPresent(id -> add("ISSUE_ID = ?", id));
        filter.ids().filter(ids -> !ids.isEmpty()).ifPresent(ids -> addIn("ID", ids.stream().map(Long::intValue).toList()));
        if (!filter.states().isEmpty()) {
            addIn("STATE", filter.states().stream().map(Enum::name).sorted().toList());
        }
        filter.overdueAt().ifPresent(now -> {
            add("OUTCOME = ?", Outcome.UNDECIDED.name());
            addIn("STATE", List.of(ReviewState.IN_REVIEW.name(), ReviewState.IMPLEMENTED.name()));
            add("DUE_AT < ?", now.toEpochMilli());
        });
        filter.decidedFrom().ifPresent(from -> add("DECIDED_AT >= ?", from.toEpochMilli()));
        filter.decidedTo().ifPresent(to -> add("DECIDED_AT < ?", to.toEpochMilli()));
        filter.outcome().ifPresent(outcome -> add("OUTCOME = ?", outcome.name()));
        addTraits(filter.traits());
    }

    private void addTraits(ReviewTraits traits) {
        if (!traits.types().isEmpty()) {
            addIn("REVIEW_TYPE", traits.types().stream().map(Enum::name).sorted().toList());
        }
        if (!traits.lanes().isEmpty()) {
            // Reviews stored before there were lanes went before the board and have none.
            String unlabelled = traits.lanes().contains(Lane.BOARD) ? " OR LANE IS NULL" : "";
            parts.add("(LANE IN (" + AoReviewStore.places(traits.lanes().size()) + ")" + unlabelled + ")");
            parameters.addAll(traits.lanes().stream().map(Enum::name).sorted().toList());
        }
        if (!traits.bands().isEmpty()) {
            addIn("RISK_SCORE", IntStream.rangeClosed(1, 25).filter(score -> traits.bands().contains(Risk.Band.of(score))).boxed().toList());
        }
        if (traits.isSampled()) {
            add("SAMPLED = ?", true);
        }
        traits.proposerKey().ifPresent(key -> add("PROPOSER_KEY = ?", key));
        traits.text().ifPresent(text -> {
            parts.add("(LOWER(TITLE) LIKE ? ESCAPE '!' OR LOWER(ISSUE_KEY) LIKE ? ESCAPE '!')");
            String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
            parameters.addAll(List.of(pattern, pattern));
        });
    }

    ReviewCriteria inProjects(Collection<String> keys) {
        addIn("PROJECT_KEY", List.copyOf(keys));
        return this;
    }

    /** Nothing can match, so nothing need be asked. */
    boolean isImpossible() {
        return isImpossible;
    }

    String text() {
        return parts.isEmpty() ? "ID > 0" : String.join(" AND ", parts);
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    /** Equal values keep the newest first. */
    static String order(List<PageRequest.Sort> sort) {
        String wanted = sort.stream().map(by -> COLUMNS.get(by.field()) + (by.direction() == PageRequest.Direction.DESCENDING ? " DESC" : " ASC")).collect(Collectors.joining(", "));
        return wanted.isEmpty() ? "ID DESC" : wanted.startsWith("ID ") ? wanted : wanted + ", ID DESC";
    }

    private void add(String part, Object value) {
        parts.add(part);
        parameters.add(value);
    }

    private void addIn(String column, List<?> values) {
        parts.add(column + " IN (" + AoReviewStore.places(values.size()) + ")");
        parameters.addAll(values);
    }
}
