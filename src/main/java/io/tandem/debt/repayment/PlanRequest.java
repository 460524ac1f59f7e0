package io.tandem.debt.repayment;

import java.util.Set;

/**
 * What somebody asks of the planner, unchecked.
 *
 * @param capacity      person-days; either this or a share
 * @param share         the part of the release that goes into repayment, above 0 to 1
 * @param release       the release the share is taken of: name or number
 * @param basis         {@code TEAM} or {@code WORK}; missing means the team where it is known, else the work
 * @param horizonMonths over how many months interest is counted
 * @param must          items chosen in any case
 * @param exclude       items not chosen in any case
 */
public record PlanRequest(String project, Double capacity, Double share, String release, String basis, Double horizonMonths, Set<Long> must, Set<Long> exclude) {
    public PlanRequest {
        project = project == null ? "" : project.strip();
        must = Set.copyOf(must);
        exclude = Set.copyOf(exclude);
    }
}
