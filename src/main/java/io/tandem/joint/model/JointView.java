package io.tandem.joint.model;

import io.tandem.debt.api.TopDebt;
import io.tandem.metric.api.FactsState;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.util.List;

/**
 * Everything at once.
 *
 * @param readAt  when it was put together
 * @param facts   how far each project's facts are
 * @param reviews the ones waiting longest that the viewer may see
 * @param debts   the ones worth paying first
 * @param releases those that are coming, the nearest first
 * @param holds   what took of their buffers, of what the viewer may see
 */
public record JointView(List<String> projectKeys, DateRange range, JointScope scope, Instant readAt, List<FactsState> facts, List<Section> sections, List<WaitingReview> reviews, List<TopDebt> debts,
                        List<ReleaseLine> releases, List<HeldWork> holds) {
    public JointView {
        projectKeys = List.copyOf(projectKeys);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        reviews = List.copyOf(reviews);
        debts = List.copyOf(debts);
        releases = List.copyOf(releases);
        holds = List.copyOf(holds);
    }
}
