package io.tandem.debt.sync;

import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.ItemEvent;
import io.tandem.debt.sync.model.SyncGroup;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of an item when its findings change. What a person edited (it differs from what was last written) stays theirs. Decisions follow happenings, not states: an item that a person
 * opened again after its findings had gone stays open, one they called repaid while findings are left stays repaid, until the server tells something new.
 */
final class ItemPolicy {
    private final SyncSettings settings;
    private final Function<Reason, String> words;
    private final Instant now;
    private final LocalDate today;

    /** @param words a reason as a sentence, for the decision that is stored */
    ItemPolicy(SyncSettings settings, Function<Reason, String> words, Instant now, LocalDate today) {
        this.settings = settings;
        this.words = words;
        this.now = now;
        this.today = today;
    }

    /**
     * What the server told anew of an item's findings.
     *
     * @param appeared how many became open: new ones, and such as were closed or accepted before
     * @param ended    how many were open or accepted and are neither now
     * @param accepted how many were open and are accepted now
     */
    record Happened(int appeared, int ended, int accepted) {
        static final Happened NOTHING = new Happened(0, 0, 0);

        static Happened of(FindingState before, FindingState after) {
            boolean isAppeared = after == FindingState.OPEN && before != FindingState.OPEN;
            boolean isEnded = before != null && before.isDebt() && !after.isDebt();
            return new Happened(isAppeared ? 1 : 0, isEnded ? 1 : 0, before == FindingState.OPEN && after == FindingState.ACCEPTED ? 1 : 0);
        }

        Happened plus(Happened other) {
            return new Happened(appeared + other.appeared, ended + other.ended, accepted + other.accepted);
        }
    }

    /** The item and what to remember of it; {@code group} is null for an item that a person recorded. */
    record Outcome(DebtItem item, SyncGroup group, ItemEvent event) { }

    /**
     * @param title    what the item should be called, empty when nobody knows any more
     * @param findings all of the item, as they are now
     */
    Outcome after(DebtItem item, SyncGroup group, String title, List<Finding> findings, Happened happened) {
        List<Finding> debt = findings.stream().filter(finding -> finding.state().isDebt()).toList();
        boolean isFollowed = group != null && !debt.isEmpty();
        SyncGroup wrote = isFollowed ? group.wrote(title.isEmpty() ? group.title() : title, Effort.minutes(debt, settings), worst(debt), debt.get(0).mode()) : group;
        DebtFacts facts = isFollowed ? followed(item.facts(), group, wrote) : item.facts();
        Optional<Decision> decision = decision(item.decision(), findings, debt, happened);
        boolean isSame = facts.equals(item.facts()) && decision.isEmpty();
        return new Outcome(isSame ? item : item.changed(facts, decision.orElse(item.decision()), now), wrote, event(item, decision, isSame));
    }

    private static DebtFacts followed(DebtFacts facts, SyncGroup before, SyncGroup after) {
        String title = facts.title().equals(before.title()) ? after.title() : facts.title();
        boolean isOurPrincipal = facts.cost().principal().equals(Effort.principal(before.minutes()));
        DebtCost cost = isOurPrincipal ? new DebtCost(Effort.principal(after.minutes()), facts.cost().interest(), facts.cost().likelihood()) : facts.cost();
        DebtSeverity severity = facts.severity() == before.severity() ? after.severity() : facts.severity();
        return new DebtFacts(facts.projectKey(), facts.component(), title, facts.description(), facts.kind(), facts.origin(), cost, severity, facts.owner(), facts.targetRelease(), facts.issues(),
            facts.wsjf(), facts.dependsOn());
    }

    static DebtSeverity worst(List<Finding> findings) {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Optional<Decision> decision(Decision current, List<Finding> findings, List<Finding> debt, Happened happened) {
        if (current.state() == DecisionState.REPAID) {
            return happened.appeared() == 0 ? Optional.empty() : Optional.of(house(DecisionState.OPEN, Reason.of("debt.sync.reason.returned", happened.appeared()), null));
        }
        if (current.state() == DecisionState.ACCEPTED && current.by().isSamePersonAs(Actor.HOUSE) && happened.appeared() > 0) {
            return Optional.of(house(DecisionState.OPEN, Reason.of("debt.sync.reason.returned", happened.appeared()), null));
        }
        if (debt.isEmpty()) {
            return happened.ended() == 0 ? Optional.empty() : Optional.of(house(DecisionState.REPAID, over(findings), null));
        }
        boolean isAllAccepted = debt.stream().allMatch(finding -> finding.state() == FindingState.ACCEPTED);
        boolean isUndecided = current.stateOn(today) == DecisionState.OPEN;
        return happened.accepted() > 0 && isAllAccepted && isUndecided
            ? Optional.of(house(DecisionState.ACCEPTED, Reason.of("debt.sync.reason.accepted", debt.size()), today.plusDays(settings.acceptanceDays()))) : Optional.empty();
    }

    private static Reason over(List<Finding> findings) {
        long wrong = findings.stream().filter(finding -> finding.state() == FindingState.FALSE_POSITIVE).count();
        return wrong == 0 ? Reason.of("debt.sync.reason.fixed", findings.size()) : Reason.of("debt.sync.reason.fixed.some", findings.size() - wrong, wrong);
    }

    private Decision house(DecisionState state, Reason why, LocalDate until) {
        return new Decision(state, Actor.HOUSE, now, words.apply(why), until);
    }

    private static ItemEvent event(DebtItem before, Optional<Decision> decision, boolean isSame) {
        if (isSame) {
            return ItemEvent.UNCHANGED;
        }
        Optional<DecisionState> state = decision.map(Decision::state).filter(next -> next != before.decision().state());
        return state.map(next -> next == DecisionState.REPAID ? ItemEvent.CLOSED : next == DecisionState.OPEN ? ItemEvent.REOPENED : ItemEvent.UPDATED).orElse(ItemEvent.UPDATED);
    }
}
