package io.tandem.review.model;

import java.util.List;
import java.util.Optional;

/**
 * A project's board as its administrator set it up.
 *
 * @param version   0 while the project uses the usual board
 * @param templates the kinds of standard changes, by name
 * @param freezes   days without changes, by start
 */
public record BoardSettings(String projectKey, int version, List<SeatSettings> seats, Policy policy, List<StandardTemplate> templates, List<FreezeWindow> freezes) {
    public BoardSettings {
        seats = List.copyOf(seats);
        templates = List.copyOf(templates);
        freezes = List.copyOf(freezes);
    }

    /** Project manager, engineering manager and architect, filled from the project roles of those names. */
    public static BoardSettings usual(String projectKey) {
        return new BoardSettings(projectKey, 0, List.of(
                filledFromRole(SeatNames.PROJECT_MANAGER, "Project Managers"),
                filledFromRole(SeatNames.ENGINEERING_MANAGER, "Engineering Managers"),
                filledFromRole(SeatNames.ARCHITECT, "Architects")), Policy.usual(), List.of(), List.of());
    }

    private static SeatSettings filledFromRole(String seat, String role) {
        return new SeatSettings(seat, List.of(), role, "", true, false, List.of());
    }

    /** The template of this name. */
    public Optional<StandardTemplate> findTemplate(String name) {
        return templates.stream().filter(template -> template.name().equals(name)).findFirst();
    }

    public BoardSettings stored(int newVersion) {
        return new BoardSettings(projectKey, newVersion, seats, policy, templates, freezes);
    }
}
