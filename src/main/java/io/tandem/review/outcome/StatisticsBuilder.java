package io.tandem.review.outcome;

import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Lane;
import io.tandem.review.model.LaneAudit;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.Seat;
import io.tandem.review.model.VoteDecision;
import io.tandem.review.outcome.Statistics.Audits;
import io.tandem.review.outcome.Statistics.Late;
import io.tandem.review.outcome.Statistics.Month;
import io.tandem.review.outcome.Statistics.SeatWait;
import io.tandem.review.outcome.Statistics.Yield;
import io.tandem.review.port.WorkingCalendar;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts reviews up. The formulas are those of {@link Statistics}. */
public final class StatisticsBuilder {
    private final DateRange days;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final List<ChangeReview> decided;
    private final List<ChangeReview> awaiting;
    private final List<ChangeReview> verified;

    /** @param reviews with their votes; those that have nothing to do with the period are passed over */
    public StatisticsBuilder(List<ChangeReview> reviews, DateRange days, WorkingCalendar calendar, Instant now) {
        this.days = days;
        this.calendar = calendar;
        this.now = now;
        this.decided = reviews.stream().filter(review -> review.findDecision().filter(decision -> isInside(decision.at())).isPresent()).toList();
        this.awaiting = reviews.stream().filter(ChangeReview::isAwaitingDecision).toList();
        this.verified = reviews.stream().filter(review -> isInside(review.times().verified())).sorted(Comparator.comparing(review -> review.times().verified())).toList();
    }

    private boolean isInside(Instant at) {
        return at != null && days.contains(calendar.dayOf(at));
    }

    public Statistics build() {
        List<ChangeReview> byPeople = decided.stream().filter(review -> review.handling().lane() != Lane.AUTOMATIC).toList();
        List<Waiting.Span> waits = byPeople.stream().map(review -> new Waiting.Span(review.times().submitted(), review.decision().at())).toList();
        return new Statistics(days, decided.size(), Waiting.of(waits, calendar), yieldOf(byPeople), ways(), late(), months(), audits(), seats(byPeople),
                verified.stream().flatMap(review -> Comparison.listOf(review).stream()).toList());
    }

    private static Yield yieldOf(List<ChangeReview> byPeople) {
        return new Yield(byPeople.size(), count(byPeople, Statistics::isAltered), count(byPeople, review -> has(review, Outcome.REJECTED)));
    }

    private static boolean has(ChangeReview review, Outcome outcome) {
        return review.decision().outcome() == outcome;
    }

    private Map<Way, Integer> ways() {
        Map<Way, Integer> ways = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            ways.put(way, count(decided, review -> Way.of(review) == way));
        }
        return ways;
    }

    private Late late() {
        List<ChangeReview> due = decided.stream().filter(review -> review.times().findDue().isPresent()).toList();
        return new Late(count(due, review -> review.decision().at().isAfter(review.times().due())), due.size(), count(awaiting, review -> review.isOverdue(now)));
    }

    private List<Month> months() {
        Map<YearMonth, Map<Outcome, Integer>> counts = new TreeMap<>();
        for (YearMonth month = YearMonth.from(days.from()); !month.atDay(1).isAfter(days.to().minusDays(1)); month = month.plusMonths(1)) {
            counts.put(month, new EnumMap<>(Outcome.class));
        }
        decided.forEach(review -> counts.get(YearMonth.from(calendar.dayOf(review.decision().at()))).merge(review.decision().outcome(), 1, Integer::sum));
        return counts.entrySet().stream().map(entry -> new Month(entry.getKey(), entry.getValue().getOrDefault(Outcome.APPROVED, 0),
                entry.getValue().getOrDefault(Outcome.CHANGES_REQUESTED, 0), entry.getValue().getOrDefault(Outcome.REJECTED, 0))).toList();
    }

    private Audits audits() {
        List<ChangeReview> outside = decided.stream().filter(review -> review.handling().lane() != Lane.BOARD).toList();
        List<ChangeReview> sampled = outside.stream().filter(review -> review.handling().isSampled()).toList();
        return new Audits(outside.size(), sampled.size(), count(sampled, review -> review.handling().findAudit().isPresent()),
                count(sampled, review -> review.handling().findAudit().filter(audit -> audit.finding() == LaneAudit.Finding.SHOULD_HAVE_GONE_TO_BOARD).isPresent()));
    }

    private List<SeatWait> seats(List<ChangeReview> byPeople) {
        Map<String, List<Waiting.Span>> spans = new LinkedHashMap<>();
        byPeople.forEach(review -> firstVotes(review).forEach((seat, at) -> spans.computeIfAbsent(seat, name -> new ArrayList<>()).add(new Waiting.Span(review.times().submitted(), at))));
        Map<String, Integer> open = new LinkedHashMap<>();
        awaiting.forEach(review -> outstanding(review).forEach(seat -> open.merge(seat, 1, Integer::sum)));
        open.keySet().forEach(seat -> spans.computeIfAbsent(seat, name -> new ArrayList<>()));
        return spans.entrySet().stream().map(entry -> new SeatWait(entry.getKey(), Waiting.of(entry.getValue(), calendar), open.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparing((SeatWait seat) -> Optional.ofNullable(seat.waiting().hoursP50()).orElse(-1.0)).reversed().thenComparing(SeatWait::seat)).toList();
    }

    private static Map<String, Instant> firstVotes(ChangeReview review) {
        Map<String, Instant> first = new LinkedHashMap<>();
        review.countedVotes().forEach(vote -> first.merge(vote.seat(), vote.at(), (one, other) -> one.isBefore(other) ? one : other));
        return first;
    }

    private static List<String> outstanding(ChangeReview review) {
        Set<String> voted = new HashSet<>(firstVotes(review).keySet());
        List<Seat> seats = review.findBoard().map(Board::seats).orElse(List.of());
        return seats.stream().filter(seat -> seat.canVoteOn(review.proposer()) && !voted.contains(seat.name())).map(Seat::name).toList();
    }

    private static int count(List<ChangeReview> reviews, Predicate<ChangeReview> wanted) {
        return (int) reviews.stream().filter(wanted).count();
    }
}
