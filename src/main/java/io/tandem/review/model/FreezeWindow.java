package io.tandem.review.model;

import io.tandem.shared.DateRange;
import java.util.List;

/**
 * Days on which a project wants no changes. Emergency changes are exempt.
 *
 * @param name       what people call it ("Year-end closing")
 * @param components only changes touching one of these; empty for all
 */
public record FreezeWindow(String name, DateRange days, List<String> components) {
    public FreezeWindow {
        components = List.copyOf(components);
    }
}
