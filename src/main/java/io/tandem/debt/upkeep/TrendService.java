package io.tandem.debt.upkeep;

import io.tandem.debt.DebtAccess;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.upkeep.model.DebtDay;
import io.tandem.debt.upkeep.model.Scope;
import io.tandem.debt.upkeep.port.DebtCounts;
import io.tandem.debt.upkeep.port.DebtDays;
import io.tandem.metric.api.DebtRatioRecord;
import io.tandem.metric.api.IssueRecords;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How the register's sums went from day to day. Days are days in UTC. */
public final class TrendService {
    private static final int LONGEST_QUOTED = 60;

    private final DebtAccess access;
    private final ProjectParts parts;
    private final DebtCounts counts;
    private final DebtDays days;
    private final IssueRecords code;
    private final Clock clock;
    private final Map<String, Today> known = new ConcurrentHashMap<>();

    public TrendService(DebtAccess access, ProjectParts parts, DebtCounts counts, DebtDays days, IssueRecords code, Clock clock) {
        this.access = access;
        this.parts = parts;
        this.counts = counts;
        this.days = days;
        this.code = code;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param component null for the whole project
     * @param points    the days that are known, in order; the one of today is as of this moment
     * @param keptSince the first day that was kept for the project; empty when that is still to come
     * @param ratios    remediation cost ÷ development cost of the project's code in percent, at most one a day; none for a single component
     */
    public record Trend(String projectKey, ComponentRef component, DateRange days, List<DebtDay> points, Optional<LocalDate> keptSince, List<DebtRatioRecord> ratios) { }

    /** Today's sums, and what the register looked like when they were added up. */
    private record Today(LocalDate day, String fingerprint, Map<Scope, DebtDay> sums) { }

    /** @throws io.tandem.shared.NotFoundException when there is no such project for this person */
    public void requireReadable(Actor actor, String projectKey) {
        new Problems().require(projectKey != null && !projectKey.isBlank(), "project", "debt.project.missing").throwIfAny();
        access.requireRead(actor, projectKey);
    }

    /**
     * @param component a component's number or name; blank for the whole project
     * @throws io.tandem.shared.NotFoundException when there is no such project for this person
     */
    public Trend get(Actor actor, String projectKey, String component, DateRange range) {
        requireReadable(actor, projectKey);
        Problems problems = new Problems();
        ComponentRef wanted = component(projectKey, component, problems);
        problems.throwIfAny();
        Scope scope = wanted == null ? Scope.project(projectKey) : Scope.component(projectKey, wanted.id());
        return new Trend(projectKey, wanted, range, points(scope, range), days.findFirst(projectKey), wanted == null ? ratios(projectKey, range) : List.of());
    }

    private List<DebtDay> points(Scope scope, DateRange range) {
        LocalDate today = LocalDate.now(clock);
        List<DebtDay> points = new ArrayList<>(days.list(scope, range));
        if (range.contains(today)) {
            points.removeIf(point -> point.day().equals(today));
            today(scope, today, !points.isEmpty()).ifPresent(points::add);
        }
        return points;
    }

    private Optional<DebtDay> today(Scope scope, LocalDate today, boolean wasThereBefore) {
        String fingerprint = counts.fingerprint(scope.projectKey());
        Today sums = known.compute(scope.projectKey(), (key, before) -> before != null && before.day.equals(today) && before.fingerprint.equals(fingerprint) ? before
            : new Today(today, fingerprint, DayKeeper.sums(counts, key, today)));
        return Optional.ofNullable(sums.sums.get(scope)).or(() -> wasThereBefore ? Optional.of(DebtDay.nothingOn(today)) : Optional.empty());
    }

    private List<DebtRatioRecord> ratios(String projectKey, DateRange range) {
        return code.listDebtRatios(projectKey, range.from().atStartOfDay(ZoneOffset.UTC).toInstant()).stream()
            .filter(ratio -> range.contains(LocalDate.ofInstant(ratio.at(), ZoneOffset.UTC))).toList();
    }

    private ComponentRef component(String projectKey, String wanted, Problems problems) {
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        String text = wanted.strip();
        List<ComponentRef> components = parts.listComponents(projectKey);
        Optional<ComponentRef> found = components.stream().filter(component -> String.valueOf(component.id()).equals(text)).findFirst()
            .or(() -> components.stream().filter(component -> component.name().equalsIgnoreCase(text)).findFirst());
        problems.require(found.isPresent(), "component", "debt.component.unknown", text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text, projectKey);
        return found.orElse(null);
    }
}
