package io.tandem.team.api;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;

/** Somebody acts for somebody else on these days. */
public record StandIn(Actor away, Actor acting, DateRange days) { }
