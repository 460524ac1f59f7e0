package io.tandem.review.calendar.model;

/** Another change that one may collide with. {@code HIDDEN} ones belong to issues the viewer may not see: nothing of them is told but that somebody is busy. */
public record Neighbour(PlannedChange change, Sight sight) {
    /** Whether the viewer may know which change it is. */
    public enum Sight { VISIBLE, HIDDEN }

    public boolean isVisible() {
        return sight == Sight.VISIBLE;
    }
}
