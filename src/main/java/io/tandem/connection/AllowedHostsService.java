package io.tandem.connection;

import io.tandem.connection.model.AllowedHosts;
import io.tandem.connection.port.AllowedHostsStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.Problems;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Who decides where requests may go: system administrators, with a trail. */
public final class AllowedHostsService {

    static final int MOST_ENTRIES = 200;
    private static final Pattern NAME = Pattern.compile("(\\*\\.)?[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\\.?");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|(?=/|$))){4}(/(3[0-2]|[12]?\\d))?");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f:]*:[0-9a-f:.]*(/(12[0-8]|1[01]\\d|[1-9]?\\d))?");
    /** A name made of digits and dots alone, or of a hexadecimal number, is an address in disguise. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|0x[0-9a-fx.]+");

    private final AllowedHostsStore store;
    private final ProjectAccess access;
    private final AuditLog audit;
    private final Transactions transactions;

    public AllowedHostsService(AllowedHostsStore store, ProjectAccess access, AuditLog audit, Transactions transactions) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
    }

    public AllowedHosts get(Actor actor) {
        ConnectionService.requireAdministrator(access, actor);
        return store.get();
    }

    /**
     * @param version the version the person saw
     * @param lines   one entry each; empty lines don't count
     * @throws io.tandem.shared.ConflictException when somebody else was faster
     */
    public AllowedHosts save(Actor actor, int version, List<String> lines) {
        ConnectionService.requireAdministrator(access, actor);
        List<String> entries = lines.stream().filter(Objects::nonNull).map(line -> line.strip().toLowerCase(Locale.ROOT)).filter(line -> !line.isEmpty()).distinct().toList();
        Problems problems = new Problems();
        problems.require(entries.size() <= MOST_ENTRIES, "entries", "connection.hosts.many", MOST_ENTRIES);
        for (int index = 0; index < entries.size(); index++) {
            problems.require(isEntry(entries.get(index)), "entries[" + index + "]", "connection.hosts.unreadable", entries.get(index));
        }
        problems.throwIfAny();
        return transactions.call(() -> {
            AllowedHosts before = store.get();
            AllowedHosts stored = store.save(new AllowedHosts(version, entries));
            audit.record(new AuditEvent(actor, AuditEvent.NO_PROJECT, "allowed-hosts", "1", "changed", String.join(", ", before.entries()), String.join(", ", entries), ""));
            return stored;
        });
    }

    static boolean isEntry(String entry) {
        boolean isName = NAME.matcher(entry).matches() && !NUMERIC.matcher(entry).matches() && entry.length() <= 253;
        return isName || IPV4.matcher(entry).matches() || IPV6.matcher(entry).matches();
    }
}
