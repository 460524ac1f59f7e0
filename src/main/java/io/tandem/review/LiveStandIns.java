package io.tandem.review;

import io.tandem.review.model.Board;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.Seat;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.SeatSettings;
import io.tandem.review.model.Standing;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.port.BoardStore;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.TimeZones;
import io.tandem.review.port.WorkingGroup;
import io.tandem.shared.DateRange;
import io.tandem.shared.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reviews whose seats know who stands in for their holders at this moment. Who sits on a board is settled at submission; who stands in is looked up each time, in the project's settings and its
 * working group, so that somebody who goes on holiday afterwards can still be stood in for (docs/decisions/0013). A delegation's days are those of whoever would vote, in their time zone.
 * Only reviews that await a decision are looked at: late votes count for nothing.
 */
public final class LiveStandIns implements ReviewStore {
    private final ReviewStore reviews;
    private final BoardStore boards;
    private final WorkingGroup group;
    private final TimeZones zones;
    private final Clock clock;

    public LiveStandIns(ReviewStore reviews, BoardStore boards, WorkingGroup group, TimeZones zones, Clock clock) {
        this.reviews = reviews;
        this.boards = boards;
        this.group = group;
        this.zones = zones;
        this.clock = clock;
    }

    /** One reading of the delegations, so that a list asks once per project. */
    private final class Reading {
        private final Instant now = clock.instant();
        private final LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        private final Map<String, List<Delegation>> ofGroups = new HashMap<>();
        private final Map<String, List<SeatSettings>> ofSettings = new HashMap<>();

        ChangeReview refresh(ChangeReview review) {
            if (!review.isAwaitingDecision() || review.findBoard().isEmpty()) {
                return review;
            }
            Board board = review.findBoard().get();
            return review.sittingAs(new Board(board.seats().stream().map(seat -> covered(review.issue().projectKey(), seat)).toList(), board.policy()));
        }

        private Seat covered(String projectKey, Seat seat) {
            Stream<Delegation> named = settings(projectKey).stream().filter(one -> one.name().equals(seat.name())).flatMap(one -> one.delegates().stream());
            List<Delegation> current = Stream.concat(named, ofGroup(projectKey).stream()).filter(one -> seat.isHeldBy(one.from()) && isInForce(one)).map(this::today).distinct().toList();
            return new Seat(seat.name(), seat.holders(), seat.isRequired(), seat.hasVeto(), current);
        }

        boolean isInForce(Delegation delegation) {
            return delegation.days().contains(now.atZone(zones.get(delegation.to())).toLocalDate());
        }

        /** In force now, whatever day it is elsewhere: the range takes in every zone's today. */
        private Delegation today(Delegation delegation) {
            return new Delegation(delegation.from(), delegation.to(), new DateRange(today.minusDays(1), today.plusDays(2)));
        }

        Stream<Delegation> all(String projectKey) {
            return Stream.concat(settings(projectKey).stream().flatMap(seat -> seat.delegates().stream()), ofGroup(projectKey).stream());
        }

        private List<SeatSettings> settings(String projectKey) {
            return ofSettings.computeIfAbsent(projectKey, key -> boards.find(key).map(BoardSettings::seats).orElse(List.of()));
        }

        private List<Delegation> ofGroup(String projectKey) {
            return ofGroups.computeIfAbsent(projectKey, group::listDelegations);
        }
    }

    @Override
    public ChangeReview insert(ChangeReview draft, TrailEntry firstStep) {
        return reviews.insert(draft, firstStep);
    }

    @Override
    public ChangeReview update(ChangeReview review, List<TrailEntry> steps) {
        return new Reading().refresh(reviews.update(review, steps));
    }

    @Override
    public Optional<ChangeReview> find(long id) {
        return reviews.find(id).map(new Reading()::refresh);
    }

    @Override
    public Optional<ChangeReview> findOpen(long issueId) {
        return reviews.findOpen(issueId).map(new Reading()::refresh);
    }

    @Override
    public Optional<ChangeReview> findLatest(long issueId) {
        return reviews.findLatest(issueId).map(new Reading()::refresh);
    }

    @Override
    public List<ChangeReview> list(List<Long> ids) {
        return reviews.list(ids).stream().map(new Reading()::refresh).toList();
    }

    @Override
    public List<ChangeReview> listAwaitingVoteOf(String userKey) {
        Reading reading = new Reading();
        Stream<String> awayNow = reviews.listProjectsAwaitingDecision().stream().flatMap(reading::all)
                .filter(one -> one.to().key().equals(userKey) && reading.isInForce(one)).map(one -> one.from().key());
        Map<Long, ChangeReview> found = new TreeMap<>();
        Stream.concat(Stream.of(userKey), awayNow).distinct().flatMap(key -> reviews.listAwaitingVoteOf(key).stream()).forEach(review -> found.putIfAbsent(review.id(), review));
        return found.values().stream().map(reading::refresh).toList();
    }

    @Override
    public List<ChangeReview> listHeads(Collection<String> projectKeys, ReviewFilter filter, List<PageRequest.Sort> sort, int count) {
        return reviews.listHeads(projectKeys, filter, sort, count);
    }

    @Override
    public Optional<Standing> findStanding(long issueId) {
        return reviews.findStanding(issueId);
    }

    @Override
    public List<Ref> listRefs(ReviewFilter filter, List<PageRequest.Sort> sort) {
        return reviews.listRefs(filter, sort);
    }

    @Override
    public Set<String> listProjectsAwaitingDecision() {
        return reviews.listProjectsAwaitingDecision();
    }

    @Override
    public void relocate(ReviewedIssue issue) {
        reviews.relocate(issue);
    }

    @Override
    public List<TrailEntry> listTrail(long id) {
        return reviews.listTrail(id);
    }

    @Override
    public Map<Long, Instant> listLastSteps(Collection<Long> ids) {
        return reviews.listLastSteps(ids);
    }
}
