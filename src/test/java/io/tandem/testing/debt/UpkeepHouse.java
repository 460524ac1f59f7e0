package io.tandem.testing.debt;

import static org.mockito.Mockito.mock;

import io.tandem.adapter.store.debt.AoDebtCounts;
import io.tandem.adapter.store.debt.AoDebtDays;
import io.tandem.adapter.store.debt.AoDebtStore;
import io.tandem.adapter.store.debt.AoExpiries;
import io.tandem.adapter.store.debt.DebtDayRow;
import io.tandem.adapter.store.debt.DebtDependencyRow;
import io.tandem.adapter.store.debt.DebtIssueRow;
import io.tandem.adapter.store.debt.DebtRow;
import io.tandem.adapter.store.debt.ExpiryNoticeRow;
import io.tandem.adapter.store.debt.ExpiryRow;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.upkeep.DayKeeper;
import io.tandem.debt.upkeep.ExpirySender;
import io.tandem.debt.upkeep.ExpiryWatch;
import io.tandem.debt.upkeep.TrendService;
import io.tandem.debt.upkeep.model.ExpiredAcceptance;
import io.tandem.debt.upkeep.port.ExpiryPost;
import io.tandem.metric.api.IssueRecords;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.People;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.AoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The upkeep of the register over a real database, with the people of {@link DebtHouse}; the clock stands still until it is moved, and mails land in a list. */
public final class UpkeepHouse implements AutoCloseable {
    public static final Actor LEAD = new Actor("lead", "Lena Lead");

    /** One mail that was handed over, not yet sent. */
    public record Mail(Actor person, List<ExpiredAcceptance> expired, ExpiryPost.Delivery delivery) {
        public List<String> titles() {
            return expired.stream().map(ExpiredAcceptance::title).toList();
        }
    }

    private final DebtHouse people = new DebtHouse();
    public final AoDatabase database;
    public final AoDebtStore store;
    public final AoDebtDays days;
    public final AoDebtCounts counts;
    public final AoExpiries expiries;
    public final IssueRecords code = mock(IssueRecords.class);
    public final List<AuditEvent> audit = new ArrayList<>();
    public final List<Mail> mails = new ArrayList<>();
    public final Set<String> gone = new HashSet<>();
    public final Transactions transactions;
    public final DayKeeper keeper;
    public final TrendService trends;
    public final ExpiryWatch watch;
    public final ExpirySender sender;
    public final Clock clock = new Standing();
    private Instant now = DebtItems.NOW;

    public UpkeepHouse(AoDatabase.Kind kind) {
        database = AoDatabase.open(kind, DebtRow.class, DebtIssueRow.class, DebtDependencyRow.class, DebtDayRow.class, ExpiryRow.class, ExpiryNoticeRow.class);
        transactions = new AoTransactions(database.activeObjects());
        store = new AoDebtStore(database.activeObjects());
        days = new AoDebtDays(database.activeObjects());
        counts = new AoDebtCounts(database.activeObjects());
        expiries = new AoExpiries(database.activeObjects());
        keeper = new DayKeeper(counts, days, transactions, clock);
        trends = new TrendService(new DebtAccess(people.access()), new Parts(), counts, days, code, clock);
        watch = new ExpiryWatch(expiries, new Present(), project -> List.of(LEAD), audit::add, transactions, clock);
        sender = new ExpirySender(expiries, this::take, people.access(), transactions, clock);
    }

    private boolean take(Actor person, List<ExpiredAcceptance> expired, ExpiryPost.Delivery delivery) {
        return !gone.contains(person.key()) && mails.add(new Mail(person, expired, delivery));
    }

    public DebtItem add(DebtItems item) {
        return transactions.call(() -> store.add(item.build()));
    }

    /** What the job does. */
    public void expire() {
        watch.run();
        sender.sendDue();
    }

    public void wait(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void close() {
        database.close();
        people.close();
    }

    private final class Present implements People {
        @Override
        public Optional<Actor> find(String userKey) {
            return gone.contains(userKey) ? Optional.empty() : Optional.of(new Actor(userKey, userKey));
        }

        @Override
        public Optional<Actor> findByName(String userName) {
            return find(userName);
        }
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

    private final class Standing extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
