package io.tandem.debt.api;

import io.tandem.shared.Actor;
import java.time.Instant;

/**
 * A debt that is neither repaid nor accepted, with the people in it.
 *
 * @param component  the component's name, or empty
 * @param decision   the decision in force, as an upper-case name
 * @param owner      who looks after it, or null
 * @param recordedBy who put it into the register
 * @param since      when it was recorded
 */
public record OpenDebt(long id, String title, String component, String decision, Actor owner, Actor recordedBy, Instant since) { }
