package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Product;
import java.util.Optional;
import java.util.TimeZone;

/** The users' own zones; the product's is UTC. */
record HostTimeZones(Product product) implements TimeZoneManager {
    @Override
    public TimeZone getUserTimeZone() {
        return zone(HostSession.user());
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return zone(product.users().byKey(user.getStringValue()));
    }

    private TimeZone zone(Optional<HostUser> user) {
        return user.map(each -> TimeZone.getTimeZone(each.zone())).orElseGet(this::getDefaultTimeZone);
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone("UTC");
    }
}
