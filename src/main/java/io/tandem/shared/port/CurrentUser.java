package io.tandem.shared.port;

import io.tandem.shared.Actor;
import java.util.Optional;

/** Whoever makes the request that is being answered; empty for nobody logged in. */
public interface CurrentUser {
    Optional<Actor> find();
}
