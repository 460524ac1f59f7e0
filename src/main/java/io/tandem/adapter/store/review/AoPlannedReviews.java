package io.tandem.adapter.store.review;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.review.calendar.port.PlannedReviews;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewState;
import io.tandem.shared.DateRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;

/** Reviews by their planned days: one query each, on the indexed columns of the plan. */
public final class AoPlannedReviews implements PlannedReviews {
    private final ActiveObjects activeObjects;

    public AoPlannedReviews(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<ChangeReview> listPlanned(Collection<String> projectKeys, DateRange days, int count) {
        return list("PROJECT_KEY", projectKeys, days, count);
    }

    @Override
    public List<ChangeReview> listOfImplementers(Collection<String> userKeys, DateRange days, int count) {
        return list("IMPLEMENTER_KEY", userKeys, days, count);
    }

    private List<ChangeReview> list(String column, Collection<String> values, DateRange days, int count) {
        if (values.isEmpty()) {
            return List.of();
        }
        String where = column + " IN (" + AoReviewStore.places(values.size()) + ") AND PLANNED_FROM < ? AND PLANNED_UNTIL > ? AND STATE <> ? AND STATE <> ?";
        List<Object> parameters = new ArrayList<>(values);
        parameters.addAll(List.of((int) days.to().toEpochDay(), (int) days.from().toEpochDay(), ReviewState.REJECTED.name(), ReviewState.WITHDRAWN.name()));
        Query query = Query.select().where(where, parameters.toArray()).order("PLANNED_FROM ASC, ID ASC").limit(count);
        return Arrays.stream(activeObjects.find(ReviewRow.class, query)).map(row -> ReviewMapper.review(row, List.of())).toList();
    }
}
