package io.tandem.testing.debt;

import io.tandem.adapter.store.debt.AoDebtPoints;
import io.tandem.debt.chart.QuadrantService;
import io.tandem.debt.interest.InterestService;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.ProjectParts;
import io.tandem.metric.CompletedWorkService;
import io.tandem.metric.model.StatusCategory;
import io.tandem.rest.debt.DebtChartResource;
import io.tandem.rest.support.Guard;
import io.tandem.shared.port.CurrentUser;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.metric.FactDesk;
import io.tandem.testing.metric.Histories;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The chart page's calls over the register of {@link DebtHouse} and issues whose facts can be built. */
public final class DebtChartHouse implements AutoCloseable {
    public final FactDesk facts = new FactDesk(AoDatabase.Kind.H2);
    public final QuadrantService quadrants;
    public final InterestService interests;
    private final DebtHouse debts;
    private long issues;

    public DebtChartHouse(DebtHouse debts) {
        Clock clock = Clock.fixed(DebtItems.NOW, ZoneOffset.UTC);
        this.debts = debts;
        quadrants = new QuadrantService(new AoDebtPoints(debts.database.activeObjects()), new Parts(), clock);
        interests = new InterestService(new CompletedWorkService(facts.facts), new Parts(), clock);
    }

    public DebtChartResource resource(CurrentUser viewer) {
        return new DebtChartResource(new Guard(viewer, debts.access()), debts.access(), interests, quadrants);
    }

    /** One more story of DEMO, begun on that day at nine o'clock, done so many days later, with so many person-days logged. */
    public DebtChartHouse completed(String begun, int days, int personDays, String... components) {
        Instant start = Histories.at(begun);
        facts.issues.put(Histories.issue(++issues).created(start).components(components).logged(start, "dev", personDays * 28_800L).moved(start, StatusCategory.TO_DO, StatusCategory.IN_PROGRESS)
            .moved(start.plus(Duration.ofDays(days)), StatusCategory.IN_PROGRESS, StatusCategory.DONE).history());
        return this;
    }

    @Override
    public void close() {
        facts.close();
    }

    private static final class Parts implements ProjectParts {
        @Override
        public List<ComponentRef> listComponents(String projectKey) {
            return List.of(new ComponentRef(1, "Gateway"), new ComponentRef(2, "Ledger"));
        }

        @Override
        public List<ReleaseRef> listReleases(String projectKey) {
            return List.of();
        }
    }
}
