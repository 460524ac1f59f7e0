package io.tandem.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads reviews as one person may see them: never one whose issue they may not browse, not even in a total. */
public final class ReviewQueries {
    private static final int AT_ONCE = 100;

    private final ReviewStore store;
    private final ProjectAccess access;
    private final ReviewRights rights;

    public ReviewQueries(ReviewStore store, ProjectAccess access, ReviewRights rights) {
        this.store = store;
        this.access = access;
        this.rights = rights;
    }

    /** @throws NotFoundException when it is missing or its issue may not be seen */
    public ChangeReview get(Actor actor, long id) {
        return store.find(id).filter(review -> access.maySeeIssue(actor, review.issue().key()))
                .orElseThrow(() -> new NotFoundException(Problem.of("review.unknown", id)));
    }

    /** Every step so far, oldest first. */
    public List<TrailEntry> listTrail(Actor actor, long id) {
        return store.listTrail(get(actor, id).id());
    }

    public Page<ChangeReview> list(Actor actor, ReviewFilter filter, PageRequest page) {
        List<Long> ids = listIds(actor, filter, page.sort());
        List<Long> piece = ids.stream().skip(page.start()).limit(page.limit()).toList();
        return new Page<>(page.start(), page.limit(), ids.size(), store.list(piece));
    }

    /** The numbers of all reviews this person may see, in order. */
    public List<Long> listIds(Actor actor, ReviewFilter filter, List<PageRequest.Sort> sort) {
        List<ReviewStore.Ref> refs = store.listRefs(filter, sort);
        Set<Long> visible = access.listVisibleIssueIds(actor, refs.stream().map(ReviewStore.Ref::issueId).toList());
        return refs.stream().filter(ref -> visible.contains(ref.issueId())).map(ReviewStore.Ref::id).toList();
    }

    /** These reviews one after the other, read a few at a time. @param visibleIds numbers {@link #listIds} gave for the reader */
    public void forEach(List<Long> visibleIds, Consumer<ChangeReview> reader) {
        for (int start = 0; start < visibleIds.size(); start += AT_ONCE) {
            store.list(visibleIds.subList(start, Math.min(visibleIds.size(), start + AT_ONCE))).forEach(reader);
        }
    }

    /** The numbers of the reviews that wait for this person's vote today. */
    public Set<Long> listAwaitingVoteOf(Actor actor) {
        return store.listAwaitingVoteOf(actor.key()).stream().filter(review -> !rights.listSeatsAwaiting(review, actor).isEmpty())
                .map(ChangeReview::id).collect(Collectors.toSet());
    }
}
