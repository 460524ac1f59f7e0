package io.tandem.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.shared.Actor;
import java.util.List;

/** What can be chosen in a project when an item is written, and whether this person may write at all. */
public record DebtChoices(List<ComponentRef> components, List<ReleaseRef> releases, List<Actor> people, boolean mayWrite) { }
