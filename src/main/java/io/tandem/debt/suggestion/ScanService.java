package io.tandem.debt.suggestion;

import io.tandem.debt.suggestion.model.Scan;
import io.tandem.debt.suggestion.port.ScanStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.Optional;

/** Asking for a scan, watching it, stopping it. Who may ask is the caller's to check. */
public final class ScanService {
    private static final String ENTITY = "debt-scan";

    private final ScanStore scans;
    private final Runnable wake;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    /** @param wake tells the background that there is work */
    public ScanService(ScanStore scans, Runnable wake, AuditLog audit, Transactions transactions, Clock clock) {
        this.scans = scans;
        this.wake = wake;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return the scan that will read the project's issues: the one under way, if there is one */
    public Scan start(Actor actor, String projectKey) {
        Scan scan = transactions.call(() -> scans.find(projectKey).filter(known -> known.state().isActive()).orElseGet(() -> begin(actor, projectKey)));
        wake.run();
        return scan;
    }

    private Scan begin(Actor actor, String projectKey) {
        Optional<Scan> ended = scans.find(projectKey);
        Scan scan = Scan.queued(ended.map(Scan::id).orElse(0L), projectKey, clock.instant(), actor.key());
        if (ended.isPresent()) {
            scans.saveState(scan);
        }
        Scan begun = ended.isPresent() ? scan : scans.create(scan);
        audit.record(event(actor, begun, "scan requested", ""));
        return begun;
    }

    public Optional<Scan> find(String projectKey) {
        return scans.find(projectKey);
    }

    /** Asks the scan to stop, which it does after its current piece. @throws NotFoundException when the project was never scanned; @throws ConflictException when it has ended already */
    public Scan cancel(Actor actor, String projectKey) {
        Scan asked = transactions.call(() -> {
            Scan scan = scans.find(projectKey).orElseThrow(() -> new NotFoundException(Problem.of("suggestion.scan.unknown", projectKey)));
            if (!scan.state().isActive()) {
                throw new ConflictException(Problem.of("job.ended", scan.state()), scan);
            }
            Scan cancelling = scan.in(Scan.State.CANCELLING);
            scans.saveState(cancelling);
            audit.record(event(actor, cancelling, "scan cancelled", scan.state().name()));
            return cancelling;
        });
        wake.run();
        return asked;
    }

    private static AuditEvent event(Actor actor, Scan scan, String action, String before) {
        return new AuditEvent(actor, scan.projectKey(), ENTITY, String.valueOf(scan.id()), action, before, scan.state().name(), "");
    }
}
