package io.tandem.review.port;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.Standing;
import io.tandem.review.model.TrailEntry;
import io.tandem.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps reviews. Writing calls run inside a transaction. Where two writers meet, the later one's transaction fails on a unique row and is tried again
 * from its start, so that it sees what the first one did.
 */
public interface ReviewStore {
    /** The names {@link #listRefs} sorts by. */
    Set<String> SORTABLE = Set.of("id", "title", "state", "type", "risk", "created", "submitted", "due", "decided", "issueKey", "proposer");

    /** A review by number and issue: enough to ask who may see it. */
    record Ref(long id, long issueId, String issueKey) { }

    /** Stores a new review with its first step; gives it its number and version 1. */
    ChangeReview insert(ChangeReview draft, TrailEntry firstStep);

    /** Stores the next version, which must follow the one in the store, with the steps that led to it. New votes are added, old ones never change. */
    ChangeReview update(ChangeReview review, List<TrailEntry> steps);

    Optional<ChangeReview> find(long id);

    /** The issue's review that is in no terminal state. */
    Optional<ChangeReview> findOpen(long issueId);

    /** The issue's newest review that was not withdrawn. */
    Optional<ChangeReview> findLatest(long issueId);

    /** How that one stands, by one indexed query that reads nothing long. */
    Optional<Standing> findStanding(long issueId);

    /** Newest first unless sorted otherwise. */
    List<Ref> listRefs(ReviewFilter filter, List<PageRequest.Sort> sort);

    /** These reviews in the order of the numbers; missing ones are left out. */
    List<ChangeReview> list(List<Long> ids);

    /** Those awaiting a decision in which this person holds a seat or is a delegate, on whatever day. */
    List<ChangeReview> listAwaitingVoteOf(String userKey);

    /** Keys of the projects in which some review awaits a decision. */
    Set<String> listProjectsAwaitingDecision();

    /** All reviews of this issue follow it to its present key and project; their versions stay. */
    void relocate(ReviewedIssue issue);

    /** Reviews of these projects without their votes, at most {@code count}. */
    List<ChangeReview> listHeads(Collection<String> projectKeys, ReviewFilter filter, List<PageRequest.Sort> sort, int count);

    /** Oldest first. */
    List<TrailEntry> listTrail(long id);

    /** When the last step of each of these reviews was. One query. */
    Map<Long, Instant> listLastSteps(Collection<Long> ids);
}
