package io.tandem.wiring.jira;

import io.tandem.export.model.FlowCount;
import io.tandem.export.model.FlowDay;
import io.tandem.export.model.FlowScope;
import io.tandem.export.port.FlowSource;
import io.tandem.export.port.PersonSource;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.port.FactReader;
import io.tandem.review.api.ReviewAccount;
import io.tandem.review.api.ReviewAccounts;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stored days in the export's words, and the people in them. */
public record ExportedFlow(FactReader days, ReviewAccounts reviews) implements FlowSource, PersonSource {
    /** Nothing happened before or will after. */
    private static final DateRange EVER = new DateRange(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));
    private static final int REVIEWS_AT_ONCE = 500;

    @Override
    public List<FlowDay> list(String projectKey, FlowScope scope, LocalDate after) {
        DateRange range = after == null ? EVER : new DateRange(after.plusDays(1), EVER.to());
        return days.listDays(List.of(projectKey), scope(scope), range).stream().map(ExportedFlow::day).toList();
    }

    @Override
    public Collection<String> listPersonKeys(String projectKey) {
        Set<String> keys = new LinkedHashSet<>();
        days.listDays(List.of(projectKey), EVER).forEach(day -> keys.addAll(day.workSeconds().keySet()));
        long last = 0;
        List<ReviewAccount> piece;
        do {
            piece = reviews.list(projectKey, last, REVIEWS_AT_ONCE);
            piece.forEach(review -> keys.add(review.proposer()));
            last = piece.isEmpty() ? last : piece.get(piece.size() - 1).id();
        } while (piece.size() == REVIEWS_AT_ONCE);
        return keys;
    }

    private static FactScope scope(FlowScope scope) {
        return switch (scope.kind()) {
            case PROJECT -> FactScope.whole();
            case COMPONENT -> FactScope.component(scope.name());
            case RELEASE -> FactScope.release(scope.name());
        };
    }

    private static FlowDay day(DayFacts day) {
        Map<FlowCount, Long> counts = new EnumMap<>(FlowCount.class);
        day.counts().forEach((count, value) -> FlowCount.find(count.name()).ifPresent(known -> counts.put(known, value)));
        return new FlowDay(day.day(), counts, sum(day.cycleSeconds()), sum(day.workSeconds().values()));
    }

    private static long sum(Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }
}
