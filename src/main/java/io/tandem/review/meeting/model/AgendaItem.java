package io.tandem.review.meeting.model;

/**
 * One change on the agenda.
 *
 * @param minutes how long it may take; the page counts, nothing happens when they are over
 * @param skipped why it is not talked about this time; empty when it is
 * @param note    what was said about it; empty when nothing was written down
 */
public record AgendaItem(long reviewId, int minutes, String skipped, String note) {
    public static final int USUAL_MINUTES = 10;

    public static AgendaItem of(long reviewId) {
        return new AgendaItem(reviewId, USUAL_MINUTES, "", "");
    }

    public AgendaItem lasting(int wanted) {
        return new AgendaItem(reviewId, wanted, skipped, note);
    }

    public AgendaItem skipped(String reason) {
        return new AgendaItem(reviewId, minutes, reason, note);
    }

    public AgendaItem noted(String said) {
        return new AgendaItem(reviewId, minutes, skipped, said);
    }
}
