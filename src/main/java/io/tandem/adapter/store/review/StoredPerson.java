package io.tandem.adapter.store.review;

import io.tandem.shared.Actor;
import java.util.List;

/** A person with the name they had then. */
record StoredPerson(String key, String name) {
    static StoredPerson of(Actor actor) {
        return new StoredPerson(actor.key(), actor.displayName());
    }

    static List<StoredPerson> of(List<Actor> actors) {
        return actors.stream().map(StoredPerson::of).toList();
    }

    static List<Actor> actors(List<StoredPerson> people) {
        return people.stream().map(StoredPerson::actor).toList();
    }

    Actor actor() {
        return new Actor(key, name);
    }
}
