package io.tandem.sandbox.jira.service;

import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.HostUsers;
import io.tandem.sandbox.jira.model.UserRow;
import io.tandem.sandbox.jira.store.ConstantStore;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody, by key or name: first the demo users, then the imported ones. */
public final class People {
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");
    private final HostUsers users;
    private final ConstantStore imported;

    public People(HostUsers users, ConstantStore imported) {
        this.users = users;
        this.imported = imported;
    }

    public Optional<Person> byKey(String key) {
        if (key == null) {
            return Optional.empty();
        }
        return users.byKey(key).map(People::person).or(() -> imported.user(key).map(People::person));
    }

    public Optional<Person> byName(String name) {
        if (name == null) {
            return Optional.empty();
        }
        return users.byName(name).map(People::person).or(() -> imported.userByName(name).map(People::person));
    }

    /** The display name, or the key when nobody has it. */
    public String displayName(String key) {
        return key == null ? null : byKey(key).map(Person::displayName).orElse(key);
    }

    public List<Person> list() {
        return Stream.concat(users.all().stream().map(People::person), imported.users().stream().map(People::person)).toList();
    }

    public static Person person(HostUser user) {
        return new Person(user.key(), user.name(), user.displayName(), user.email(), user.zone(), user.locale(), user.active(), user.systemAdministrator());
    }

    private static Person person(UserRow user) {
        return new Person(user.key(), user.name(), user.displayName(), user.email(), DEFAULT_ZONE, Locale.US, user.active(), false);
    }
}
