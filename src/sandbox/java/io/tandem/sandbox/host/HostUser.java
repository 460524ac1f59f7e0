package io.tandem.sandbox.host;

import java.time.ZoneId;
import java.util.Locale;

/** A demo user. {@code key} is what the product stores and differs from {@code name} on purpose, as in real products. */
public record HostUser(String key, String name, String displayName, String email, ZoneId zone, Locale locale, boolean systemAdministrator, boolean active) {
    public HostUser withLocale(Locale newLocale) {
        return new HostUser(key, name, displayName, email, zone, newLocale, systemAdministrator, active);
    }

    /** Deactivated people keep their name and what they did, and can not log in. */
    public HostUser withActive(boolean nowActive) {
        return new HostUser(key, name, displayName, email, zone, locale, systemAdministrator, nowActive);
    }
}
