package io.tandem.export;

import io.tandem.export.model.PersonMode;
import io.tandem.export.model.PersonSetting;
import io.tandem.export.port.PersonSettings;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import java.util.function.Supplier;

/** Who decides whether the export shows people: system administrators, with a trail. */
public final class PersonSettingService {
    private final PersonSettings store;
    private final Supplier<String> fresh;
    private final ProjectAccess access;
    private final AuditLog audit;
    private final Transactions transactions;

    /** @param fresh makes a text nobody can guess */
    public PersonSettingService(PersonSettings store, Supplier<String> fresh, ProjectAccess access, AuditLog audit, Transactions transactions) {
        this.store = store;
        this.fresh = fresh;
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** For everybody who reads an export: they should know what they read. */
    public PersonSetting get() {
        return store.get();
    }

    public boolean mayChange(Actor actor) {
        return access.isSystemAdministrator(actor);
    }

    /**
     * People keep their keys when the setting goes off and on again.
     *
     * @param version the version the person saw
     * @throws io.tandem.shared.ConflictException when somebody else was faster
     */
    public PersonSetting save(Actor actor, int version, PersonMode mode) {
        if (!mayChange(actor)) {
            throw new ForbiddenException(Problem.of("system.administrator.needed"));
        }
        return transactions.call(() -> {
            PersonSetting before = store.get();
            String salt = before.salt().isEmpty() && mode != PersonMode.OFF ? fresh.get() : before.salt();
            PersonSetting stored = store.save(new PersonSetting(version, mode, salt));
            audit.record(new AuditEvent(actor, AuditEvent.NO_PROJECT, "export", "1", "changed", "persons: " + before.mode(), "persons: " + mode, ""));
            return stored;
        });
    }
}
