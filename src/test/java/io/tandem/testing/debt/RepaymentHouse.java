package io.tandem.testing.debt;

import io.tandem.debt.DebtAccess;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.repayment.ReleaseRooms;
import io.tandem.debt.repayment.RepaymentPlanning;
import io.tandem.debt.repayment.RepaymentRelease;
import io.tandem.debt.repayment.port.PlannedReleases;
import io.tandem.debt.repayment.port.PlannedReleases.PlannedRelease;
import io.tandem.debt.repayment.port.ReleaseIssues;
import io.tandem.metric.api.FactsState;
import io.tandem.metric.api.FactsState.State;
import io.tandem.metric.api.WorkHistory;
import io.tandem.metric.api.WorkHistoryReader;
import io.tandem.rest.debt.RepaymentResource;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.Texts;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.api.StandIn;
import io.tandem.team.api.WorkingGroups;
import io.tandem.team.api.WorkingWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The planner over a register: releases 1.0 (out), 2.0 (due in four weeks, two people full-time), 3.0 (no day), 4.0 (archived); four open issues in 2.0 and eight in 3.0 at 2.5 person-days each.
 * DEMO-1 can be edited, DEMO-2 may not be edited by anybody, Jira refuses DEMO-3, DEMO-9 is seen by ada only.
 */
public final class RepaymentHouse {
    public static final ReleaseRef TWO = new ReleaseRef(12, "2.0");
    private static final LocalDate TODAY = DebtItems.TODAY;

    public final RepaymentPlanning planning;
    public final RepaymentRelease releases;
    public final List<String> releasedIssues = new ArrayList<>();
    public final List<Member> members = new ArrayList<>(List.of(Member.joining(DebtItems.ADA, Side.TECHNICAL, ""), Member.joining(DebtItems.DEV, Side.TECHNICAL, "")));
    public boolean hasFacts = true;

    public RepaymentHouse(DebtHouse debts) {
        DebtAccess access = new DebtAccess(debts.access());
        ReleaseRooms rooms = new ReleaseRooms(new Releases(), new Group(), () -> WorkingWeek.ofDays(5), new History());
        planning = new RepaymentPlanning(debts.store, access, debts.reader(), rooms, new Releases());
        releases = new RepaymentRelease(debts.store, access, debts.reader(), debts.writer(), new Releases(), new Issues(debts), debts.transactions, debts.clock);
    }

    public RepaymentResource resource(Guard guard, Texts texts) {
        return new RepaymentResource(guard, planning, releases, texts);
    }

    private static final class Releases implements PlannedReleases {
        @Override
        public List<PlannedRelease> list(String projectKey) {
            return !projectKey.equals("DEMO") ? List.of() : List.of(new PlannedRelease(11, "1.0", TODAY.minusDays(9), true), new PlannedRelease(12, "2.0", TODAY.plusDays(27), false),
                new PlannedRelease(13, "3.0", null, false), new PlannedRelease(14, "4.0", null, true));
        }
    }

    private final class Group implements WorkingGroups {
        @Override
        public List<Member> listMembers(String projectKey) {
            return members;
        }

        @Override
        public List<StandIn> listStandIns(String projectKey) {
            return List.of();
        }
    }

    private final class History implements WorkHistoryReader {
        @Override
        public WorkHistory read(String projectKey, int weeks) {
            FactsState state = new FactsState(projectKey, hasFacts ? State.BUILT : State.NOT_BUILT, null, hasFacts ? DebtItems.NOW : null);
            return !hasFacts ? WorkHistory.none(state, TODAY, ZoneOffset.UTC)
                : new WorkHistory(state, TODAY, ZoneOffset.UTC, 5, new DateRange(TODAY.minusDays(84), TODAY), new TreeMap<>(Map.of(TODAY.minusDays(3), 30L)), 0, 20, 50, Map.of("2.0", 4L, "3.0", 8L));
        }
    }

    private final class Issues implements ReleaseIssues {
        private final DebtHouse debts;

        private Issues(DebtHouse debts) {
            this.debts = debts;
        }

        @Override
        public List<IssueOutcome> check(Actor actor, String projectKey, ReleaseRef release, Collection<Long> issueIds) {
            return new TreeSet<>(issueIds).stream().filter(id -> debts.access().maySeeIssue(actor, "DEMO-" + id)).map(this::outcome).toList();
        }

        @Override
        public List<IssueOutcome> add(Actor actor, String projectKey, ReleaseRef release, Collection<Long> issueIds) {
            List<IssueOutcome> outcomes = check(actor, projectKey, release, issueIds);
            outcomes.stream().filter(outcome -> outcome.outcome() == Outcome.ADDED).forEach(outcome -> releasedIssues.add(outcome.issue().key() + " in " + release.name()));
            return outcomes;
        }

        private IssueOutcome outcome(long id) {
            IssueRef issue = new IssueRef(id, "DEMO-" + id, "Summary of DEMO-" + id);
            boolean isIn = releasedIssues.stream().anyMatch(line -> line.startsWith(issue.key() + " "));
            return id == 2 ? new IssueOutcome(issue, Outcome.FORBIDDEN, "") : id == 3 ? new IssueOutcome(issue, Outcome.REFUSED, "A field is missing.")
                : new IssueOutcome(issue, isIn ? Outcome.ALREADY : Outcome.ADDED, "");
        }
    }
}
