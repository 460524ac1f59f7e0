package io.tandem.adapter.store.connection;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.connection.model.AllowedHosts;
import io.tandem.connection.port.AllowedHostsStore;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;

/** The list of allowed hosts by Active Objects, so that it changes together with its audit row. */
public final class AoAllowedHosts implements AllowedHostsStore {
    private static final String ONLY = "hosts";

    private final ActiveObjects activeObjects;

    public AoAllowedHosts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public AllowedHosts get() {
        return row().map(AoAllowedHosts::hosts).orElse(new AllowedHosts(0, List.of()));
    }

    @Override
    public AllowedHosts save(AllowedHosts hosts) {
        AllowedHosts before = get();
        if (before.version() != hosts.version()) {
            throw new ConflictException(Problem.of("connection.hosts.stale"), before);
        }
        AllowedHostsRow row = row().orElseGet(() -> activeObjects.create(AllowedHostsRow.class, new DBParam("ONLY", ONLY), new DBParam("VERSION", 0)));
        row.setVersion(before.version() + 1);
        row.setEntries(String.join("\n", hosts.entries()));
        row.save();
        return hosts(row);
    }

    private Optional<AllowedHostsRow> row() {
        return Arrays.stream(activeObjects.find(AllowedHostsRow.class)).findFirst();
    }

    private static AllowedHosts hosts(AllowedHostsRow row) {
        String text = row.getEntries() == null ? "" : row.getEntries();
        return new AllowedHosts(row.getVersion(), Arrays.stream(text.split("\n")).filter(entry -> !entry.isEmpty()).toList());
    }
}
