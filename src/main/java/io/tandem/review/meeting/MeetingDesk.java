package io.tandem.review.meeting;

import io.tandem.review.meeting.MeetingView.Role;
import io.tandem.review.meeting.model.AgendaItem;
import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MinutesItem;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewState;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A meeting's reviews, and what one person may see of them. */
public final class MeetingDesk {
    private static final Set<ReviewState> AWAITING = Set.of(ReviewState.IN_REVIEW, ReviewState.IMPLEMENTED);
    private static final int MOST_WAITING = 200;

    private final ReviewStore reviews;
    private final ProjectAccess access;
    private final MeetingRights rights;
    private final Clock clock;

    public MeetingDesk(ReviewStore reviews, ProjectAccess access, MeetingRights rights, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.rights = rights;
        this.clock = clock;
    }

    /** The reviews of the project that wait for the board and that this person may see, in the order of an agenda. */
    List<ChangeReview> listWaiting(Actor actor, String projectKey) {
        List<ChangeReview> waiting = reviews.listHeads(List.of(projectKey), ReviewFilter.all().inStates(AWAITING), List.of(), MOST_WAITING).stream().filter(ChangeReview::isAwaitingDecision).toList();
        return Agenda.inOrder(visibleOf(actor, waiting), clock.instant());
    }

    MeetingView view(Actor actor, Meeting meeting) {
        Meeting shown = visible(actor, meeting);
        Map<Long, ChangeReview> there = meeting.state().isOpen() ? byNumber(visibleOf(actor, reviews.list(meeting.items().stream().map(AgendaItem::reviewId).toList()))) : Map.of();
        if (meeting.state().isOpen()) {
            shown = shown.showing(meeting.items().stream().filter(item -> there.containsKey(item.reviewId())).toList(), List.of());
        }
        List<ChangeReview> waiting = meeting.state().isOpen() ? listWaiting(actor, meeting.projectKey()).stream().filter(review -> meeting.findItem(review.id()).isEmpty()).toList() : List.of();
        Role role = rights.mayChair(actor, meeting.projectKey()) ? Role.CHAIR : Role.READER;
        return new MeetingView(shown, there, waiting, role, mark(shown, there.values(), waiting, role));
    }

    /** With the items and minutes that this person may see. An open meeting's items are sifted by {@link #view}, which has their reviews at hand. */
    Meeting visible(Actor actor, Meeting meeting) {
        Set<Long> issues = access.listVisibleIssueIds(actor, meeting.minutes().stream().map(MinutesItem::issueId).toList());
        List<MinutesItem> minutes = meeting.minutes().stream().filter(item -> issues.contains(item.issueId())).toList();
        Set<Long> shown = minutes.stream().map(MinutesItem::reviewId).collect(Collectors.toSet());
        return meeting.showing(meeting.items().stream().filter(item -> shown.contains(item.reviewId())).toList(), minutes);
    }

    /** How everything on the agenda stands now. */
    List<MinutesItem> minutes(Meeting meeting) {
        Map<Long, ChangeReview> there = byNumber(reviews.list(meeting.items().stream().map(AgendaItem::reviewId).toList()));
        return meeting.items().stream().filter(item -> there.containsKey(item.reviewId())).map(item -> Agenda.minutes(item, there.get(item.reviewId()))).toList();
    }

    /** @throws NotFoundException when one of the reviews is missing, of another project, or may not be seen */
    void requireItems(Actor actor, Meeting meeting, List<Long> reviewIds) {
        Set<Long> there = visibleOf(actor, reviews.list(reviewIds)).stream().filter(review -> review.issue().projectKey().equals(meeting.projectKey())).map(ChangeReview::id).collect(Collectors.toSet());
        for (Long id : reviewIds) {
            if (!there.contains(id)) {
                throw new NotFoundException(Problem.of("review.unknown", id));
            }
        }
    }

    /** The agenda as wanted by somebody who does not see all of it: what they cannot see keeps its place. */
    List<AgendaItem> reordered(Actor actor, Meeting meeting, List<MeetingChange.Item> wanted) {
        Set<Long> seen = visibleOf(actor, reviews.list(meeting.items().stream().map(AgendaItem::reviewId).toList())).stream().map(ChangeReview::id).collect(Collectors.toSet());
        requireItems(actor, meeting, wanted.stream().map(MeetingChange.Item::reviewId).toList());
        Deque<AgendaItem> next = new ArrayDeque<>();
        for (MeetingChange.Item item : wanted) {
            AgendaItem known = meeting.findItem(item.reviewId()).orElseGet(() -> AgendaItem.of(item.reviewId()));
            next.add(item.minutes() == null ? known : known.lasting(item.minutes()));
        }
        List<AgendaItem> agenda = new ArrayList<>();
        for (AgendaItem item : meeting.items()) {
            if (!seen.contains(item.reviewId())) {
                agenda.add(item);
            } else if (!next.isEmpty()) {
                agenda.add(next.poll());
            }
        }
        agenda.addAll(next);
        return agenda;
    }

    private List<ChangeReview> visibleOf(Actor actor, List<ChangeReview> all) {
        Set<Long> visible = access.listVisibleIssueIds(actor, all.stream().map(review -> review.issue().id()).distinct().toList());
        return all.stream().filter(review -> visible.contains(review.issue().id())).toList();
    }

    private static Map<Long, ChangeReview> byNumber(Collection<ChangeReview> all) {
        Map<Long, ChangeReview> found = new LinkedHashMap<>();
        all.forEach(review -> found.put(review.id(), review));
        return found;
    }

    private static String mark(Meeting meeting, Collection<ChangeReview> there, List<ChangeReview> waiting, Role role) {
        String standing = meeting.version() + " " + role + there.stream().map(review -> " " + review.id() + "." + review.version()).sorted().toList()
                + waiting.stream().map(review -> " " + review.id() + "." + review.version()).toList();
        return UUID.nameUUIDFromBytes(standing.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
