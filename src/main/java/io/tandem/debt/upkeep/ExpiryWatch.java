package io.tandem.debt.upkeep;

import io.tandem.debt.upkeep.model.ExpiredAcceptance;
import io.tandem.debt.upkeep.model.ExpiryNotice;
import io.tandem.debt.upkeep.port.Expiries;
import io.tandem.debt.upkeep.port.ProjectLeads;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds acceptances whose last day is over. The item itself counts as open from that day on without any help; here its trail gets a row and the owner and whoever had accepted it get a notice,
 * once, however often and on however many nodes this runs. When both have left, the project's leads get it.
 */
public final class ExpiryWatch {
    private static final int AT_ONCE = 500;
    private static final String ENTITY = "debt";

    private final Expiries expiries;
    private final People people;
    private final ProjectLeads leads;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public ExpiryWatch(Expiries expiries, People people, ProjectLeads leads, AuditLog audit, Transactions transactions, Clock clock) {
        this.expiries = expiries;
        this.people = people;
        this.leads = leads;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Each acceptance is a transaction of its own, so that one that fails is found again without the others. */
    public void run() {
        List<ExpiredAcceptance> found = expiries.listNew(LocalDate.now(clock), AT_ONCE);
        found.forEach(expired -> transactions.run(() -> note(expired)));
    }

    private void note(ExpiredAcceptance expired) {
        Instant now = clock.instant();
        expiries.add(expired, readers(expired).stream().map(person -> ExpiryNotice.to(person, expired, now)).toList(), now);
        audit.record(new AuditEvent(Actor.HOUSE, expired.projectKey(), ENTITY, String.valueOf(expired.debtId()), "expired", "decision: ACCEPTED\nuntil: " + expired.until(), "decision: OPEN", ""));
    }

    private List<Actor> readers(ExpiredAcceptance expired) {
        List<Actor> concerned = expired.people().stream().filter(people::isActive).toList();
        return concerned.isEmpty() ? leads.listLeads(expired.projectKey()) : concerned;
    }
}
