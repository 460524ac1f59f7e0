package io.tandem.metric;

import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.DayLedger;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.FactStore;
import io.tandem.shared.port.Stamps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the stored days and open work of a project up to what its facts say, within the caller's transaction. */
final class FactBook {
    /** So many facts are summed before they are written: a project of any size is counted in flat memory. */
    private static final int PIECE = 2000;
    private static final int PIECES_AT_ONCE = 25;

    private final FactStore facts;
    private final Stamps stamps;

    FactBook(FactStore facts, Stamps stamps) {
        this.facts = facts;
        this.stamps = stamps;
    }

    /** Takes the old facts out and puts the new ones in. The days of a project that is not built, or is being built, are counted when it is. */
    void change(ProjectState project, Collection<IssueFact> before, Collection<IssueFact> after, Instant asOf) {
        if (!project.isBuilt() || project.isBuilding()) {
            return;
        }
        DayLedger ledger = new DayLedger(project.time());
        before.forEach(ledger::remove);
        after.forEach(ledger::add);
        OpenWork open = write(project.projectKey(), ledger, project.open());
        facts.saveProject(project.counted(asOf, open));
        stamps.touch(project.projectKey(), Stamps.Kind.FACTS);
    }

    /** Counts a project from its stored facts alone. */
    void countAnew(ProjectState counted) {
        String projectKey = counted.projectKey();
        facts.removeDays(projectKey);
        OpenWork open = OpenWork.none();
        DayLedger ledger = new DayLedger(counted.time());
        List<IssueFact> piece = facts.listFactsAfter(projectKey, 0, PIECE);
        for (int pieces = 1; !piece.isEmpty(); pieces++) {
            piece.forEach(ledger::add);
            if (pieces % PIECES_AT_ONCE == 0) {
                open = write(projectKey, ledger, open);
                ledger = new DayLedger(counted.time());
            }
            piece = facts.listFactsAfter(projectKey, piece.get(piece.size() - 1).identity().id(), PIECE);
        }
        open = write(projectKey, ledger, open);
        facts.saveProject(counted.counted(counted.asOf(), open));
        stamps.touch(projectKey, Stamps.Kind.FACTS);
    }

    private OpenWork write(String projectKey, DayLedger ledger, OpenWork open) {
        Map<FactScope, Set<LocalDate>> changed = ledger.changedDays();
        Map<FactScope, List<DayFacts>> known = facts.listDays(projectKey, changed);
        Map<FactScope, List<DayFacts>> days = new HashMap<>();
        changed.forEach((scope, some) -> days.put(scope, applied(ledger, scope, some, known.getOrDefault(scope, List.of()))));
        facts.saveDays(projectKey, days);
        writeParts(projectKey, ledger);
        return ledger.apply(FactScope.whole(), open);
    }

    private static List<DayFacts> applied(DayLedger ledger, FactScope scope, Set<LocalDate> days, List<DayFacts> known) {
        Map<LocalDate, DayFacts> byDay = known.stream().collect(Collectors.toMap(DayFacts::day, Function.identity()));
        return days.stream().sorted().map(day -> ledger.apply(scope, byDay.getOrDefault(day, DayFacts.none(day)))).toList();
    }

    private void writeParts(String projectKey, DayLedger ledger) {
        Set<FactScope> parts = ledger.scopes().stream().filter(scope -> !scope.isWhole()).collect(Collectors.toSet());
        Map<FactScope, OpenWork> known = facts.listOpen(projectKey, parts);
        Map<FactScope, OpenWork> changed = new HashMap<>();
        for (FactScope part : parts) {
            OpenWork before = known.getOrDefault(part, OpenWork.none());
            OpenWork after = ledger.apply(part, before);
            if (!after.equals(before)) {
                changed.put(part, after);
            }
        }
        facts.saveOpen(projectKey, changed);
    }
}
