package io.tandem.debt;

import io.tandem.debt.model.DebtPriority;
import io.tandem.debt.model.DebtSettings;
import io.tandem.debt.port.DebtGraph;
import io.tandem.debt.port.DebtSettingsStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;

/** How a project keeps its register: whoever sees the project reads it, its administrators change it. */
public final class DebtSettingsService {
    private static final String ENTITY = "debt-settings";

    private final DebtSettingsStore store;
    private final DebtGraph graph;
    private final DebtAccess access;
    private final AuditLog audit;
    private final Transactions transactions;

    public DebtSettingsService(DebtSettingsStore store, DebtGraph graph, DebtAccess access, AuditLog audit, Transactions transactions) {
        this.store = store;
        this.graph = graph;
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @throws io.tandem.shared.NotFoundException when there is no such project for this person */
    public DebtSettings get(Actor actor, String projectKey) {
        access.requireProject(actor, projectKey);
        return store.get(projectKey);
    }

    /**
     * @param version  the version the caller saw
     * @param priority a {@link DebtPriority}'s name
     * @throws ConflictException when somebody else was faster; it carries the settings as they are now
     */
    public DebtSettings save(Actor actor, String projectKey, Long version, String priority) {
        Problems problems = new Problems();
        problems.require(version != null, "version", "debt.version.missing");
        problems.require(!Fields.isBlank(priority), "priority", "debt.choice.missing");
        DebtPriority wanted = Fields.oneOf(DebtPriority.class, priority, DebtPriority.CD3, "priority", problems);
        problems.throwIfAny();
        return transactions.call(() -> {
            graph.lock(projectKey);
            DebtSettings current = store.get(projectKey);
            if (current.version() != version) {
                throw new ConflictException(Problem.at("version", "debt.settings.stale"), current);
            }
            return current.priority() == wanted ? current : changed(actor, current, wanted);
        });
    }

    private DebtSettings changed(Actor actor, DebtSettings current, DebtPriority wanted) {
        DebtSettings saved = store.save(new DebtSettings(current.projectKey(), current.version(), wanted));
        audit.record(new AuditEvent(actor, current.projectKey(), ENTITY, current.projectKey(), "changed", "priority: " + current.priority(), "priority: " + wanted, ""));
        return saved;
    }
}
