package io.tandem.metric.model;

/**
 * How often things happened to an issue.
 *
 * @param backwardMoves   moves to an earlier status category
 * @param reopened        moves out of the category done
 * @param dueDateMoves    replacements of a due day by another or by none
 * @param pointsChanges   replacements of a size in points
 * @param sprintMoves     moves from one sprint to another
 * @param assigneeChanges replacements of an assignee
 */
public record IssueCounts(int backwardMoves, int reopened, int dueDateMoves, int pointsChanges, int sprintMoves, int assigneeChanges) { }
