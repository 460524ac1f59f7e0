package io.tandem.debt.suggestion.model;

/**
 * A sentence within its paragraph.
 *
 * @param place     which text it stands in
 * @param commentId the comment, or null elsewhere
 * @param paragraph what stands around it, cut where it is long
 * @param start     where the sentence begins in the paragraph, in characters
 * @param end       where it ends, exclusive
 */
public record Excerpt(Place place, Long commentId, String paragraph, int start, int end) {
    public String sentence() {
        return paragraph.substring(start, end);
    }
}
