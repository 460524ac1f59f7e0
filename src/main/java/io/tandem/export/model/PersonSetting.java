package io.tandem.export.model;

import java.util.Objects;

/**
 * How the export deals with people.
 *
 * @param version grows with every change; 0 before anybody chose
 * @param salt    goes into every person's key, so that nobody who has a list of users can tell whose it is; empty until people were shown for the first time
 */
public record PersonSetting(int version, PersonMode mode, String salt) {
    public PersonSetting {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(salt, "salt");
    }

    public static PersonSetting none() {
        return new PersonSetting(0, PersonMode.OFF, "");
    }

    /** The salt stays out of logs. */
    @Override
    public String toString() {
        return mode + ", version " + version;
    }
}
