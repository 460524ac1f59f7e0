package io.tandem.review.model;

/**
 * What is put before the board: the part its author may edit.
 *
 * @param type      how much haste it has
 * @param title     one line, never blank
 * @param rationale why it is wanted
 * @param impact    what it does to date, cost and quality
 * @param template  name of the template a standard change was made from; empty otherwise
 * @param planned   when it is to be made and by whom
 */
public record Proposal(ReviewType type, String title, String rationale, ImpactAssessment impact, String template, PlannedWork planned) {
    /** The same with another assessment. */
    public Proposal assessedAs(ImpactAssessment other) {
        return new Proposal(type, title, rationale, other, template, planned);
    }
}
