package io.tandem.adapter.store.review;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.review.model.Board;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.Standing;
import io.tandem.review.model.Vote;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import io.tandem.shared.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Reviews in Active Objects. Two writers of one version collide on the unique token of their step, two openers of one issue's review on the unique open key;
 * the transaction layer then tries the later one again.
 */
public final class AoReviewStore implements ReviewStore {
    private final ActiveObjects activeObjects;

    public AoReviewStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public ChangeReview insert(ChangeReview draft, TrailEntry firstStep) {
        ReviewRow row = activeObjects.create(ReviewRow.class, ReviewMapper.columns(draft, 1, openKey(draft)));
        ChangeReview stored = draft.stored(row.getID(), 1);
        writeSteps(stored, List.of(firstStep));
        return stored;
    }

    @Override
    public ChangeReview update(ChangeReview review, List<TrailEntry> steps) {
        ChangeReview next = review.stored(review.id(), review.version() + 1);
        writeSteps(next, steps);
        ReviewRow row = activeObjects.get(ReviewRow.class, Math.toIntExact(review.id()));
        ReviewMapper.copy(row, next, next.version(), openKey(next));
        row.save();
        int known = activeObjects.count(ReviewVoteRow.class, "REVIEW_ID = ?", next.id());
        next.votes().stream().skip(known).forEach(vote -> activeObjects.create(ReviewVoteRow.class, ReviewMapper.columns(next.id(), vote)));
        writeVoters(next);
        return next;
    }

    private void writeSteps(ChangeReview stored, List<TrailEntry> steps) {
        for (int place = 0; place < steps.size(); place++) {
            String token = stored.id() + "/" + stored.version() + "/" + place;
            activeObjects.create(ReviewStepRow.class, ReviewMapper.columns(stored.id(), token, steps.get(place)));
        }
    }

    /** Kept only while a vote is wanted, so that "what waits for me" reads few rows. */
    private void writeVoters(ChangeReview review) {
        boolean isListed = activeObjects.count(ReviewVoterRow.class, "REVIEW_ID = ?", review.id()) > 0;
        if (isListed && !review.isAwaitingDecision()) {
            activeObjects.deleteWithSQL(ReviewVoterRow.class, "REVIEW_ID = ?", review.id());
        }
        if (!isListed && review.isAwaitingDecision()) {
            voters(review.findBoard().orElseThrow()).forEach(key -> activeObjects.create(ReviewVoterRow.class, Map.of("REVIEW_ID", review.id(), "VOTER_KEY", key)));
        }
    }

    private static Stream<String> voters(Board board) {
        return board.seats().stream().flatMap(seat -> Stream.concat(seat.holders().stream(), seat.delegates().stream().map(delegation -> delegation.to()))).map(Actor::key).distinct();
    }

    private static String openKey(ChangeReview review) {
        return review.state().isTerminal() ? "review/" + review.id() : "issue/" + review.issue().id();
    }

    @Override
    public Optional<ChangeReview> find(long id) {
        return id > Integer.MAX_VALUE ? Optional.empty() : withVotes(activeObjects.find(ReviewRow.class, "ID = ?", (int) id));
    }

    @Override
    public Optional<ChangeReview> findOpen(long issueId) {
        return withVotes(activeObjects.find(ReviewRow.class, "OPEN_KEY = ?", "issue/" + issueId));
    }

    @Override
    public Optional<ChangeReview> findLatest(long issueId) {
        return withVotes(activeObjects.find(ReviewRow.class, latest(issueId, Query.select())));
    }

    @Override
    public Optional<Standing> findStanding(long issueId) {
        List<Standing> found = new ArrayList<>(1);
        activeObjects.stream(ReviewRow.class, latest(issueId, Query.select("ID, STATE, REVIEW_TYPE, DECIDED_AT, DUE_AT")), row -> found.add(ReviewMapper.standing(row)));
        return found.stream().findFirst();
    }

    private static Query latest(long issueId, Query select) {
        return select.where("ISSUE_ID = ? AND STATE <> ?", issueId, ReviewState.WITHDRAWN.name()).order("ID DESC").limit(1);
    }

    private Optional<ChangeReview> withVotes(ReviewRow[] rows) {
        return withAllVotes(Arrays.asList(rows)).stream().findFirst();
    }

    private List<ChangeReview> withAllVotes(List<ReviewRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Object[] ids = rows.stream().map(row -> (long) row.getID()).toArray();
        Map<Long, List<Vote>> votes = Arrays.stream(activeObjects.find(ReviewVoteRow.class, Query.select().where("REVIEW_ID IN (" + places(ids.length) + ")", ids).order("ID ASC")))
                .collect(Collectors.groupingBy(ReviewVoteRow::getReviewId, Collectors.mapping(ReviewMapper::vote, Collectors.toList())));
        return rows.stream().map(row -> ReviewMapper.review(row, votes.getOrDefault((long) row.getID(), List.of()))).toList();
    }

    @Override
    public List<Ref> listRefs(ReviewFilter filter, List<PageRequest.Sort> sort) {
        ReviewCriteria criteria = new ReviewCriteria(filter);
        List<Ref> refs = new ArrayList<>();
        if (!criteria.isImpossible()) {
            // Streamed: a find of preloaded rows would read every long text of every review.
            Query query = Query.select("ID, ISSUE_ID, ISSUE_KEY").where(criteria.text(), criteria.parameters()).order(ReviewCriteria.order(sort));
            activeObjects.stream(ReviewRow.class, query, row -> refs.add(new Ref(row.getID(), row.getIssueId(), row.getIssueKey())));
        }
        return refs;
    }

    @Override
    public List<ChangeReview> list(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Object[] numbers = ids.stream().map(Long::intValue).toArray();
        Map<Long, ChangeReview> found = withAllVotes(Arrays.asList(activeObjects.find(ReviewRow.class, "ID IN (" + places(numbers.length) + ")", numbers))).stream()
                .collect(Collectors.toMap(ChangeReview::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<ChangeReview> listAwaitingVoteOf(String userKey) {
        return list(Arrays.stream(activeObjects.find(ReviewVoterRow.class, "VOTER_KEY = ?", userKey)).map(ReviewVoterRow::getReviewId).distinct().toList());
    }

    @Override
    public Set<String> listProjectsAwaitingDecision() {
        Set<String> keys = new TreeSet<>();
        Query query = Query.select("ID, PROJECT_KEY").where("STATE IN (?, ?) AND OUTCOME = ?", ReviewState.IN_REVIEW.name(), ReviewState.IMPLEMENTED.name(), Outcome.UNDECIDED.name());
        activeObjects.stream(ReviewRow.class, query, row -> keys.add(row.getProjectKey()));
        return keys;
    }

    @Override
    public void relocate(ReviewedIssue issue) {
        for (ReviewRow row : activeObjects.find(ReviewRow.class, "ISSUE_ID = ? AND ISSUE_KEY <> ?", issue.id(), issue.key())) {
            row.setIssueKey(issue.key());
            row.setProjectKey(issue.projectKey());
            row.save();
        }
    }

    @Override
    public List<ChangeReview> listHeads(Collection<String> projectKeys, ReviewFilter filter, List<PageRequest.Sort> sort, int count) {
        if (projectKeys.isEmpty()) {
            return List.of();
        }
        ReviewCriteria criteria = new ReviewCriteria(filter).inProjects(projectKeys);
        return Arrays.stream(activeObjects.find(ReviewRow.class, Query.select().where(criteria.text(), criteria.parameters()).order(ReviewCriteria.order(sort)).limit(count)))
                .map(row -> ReviewMapper.review(row, List.of())).toList();
    }

    @Override
    public List<TrailEntry> listTrail(long id) {
        return Arrays.stream(activeObjects.find(ReviewStepRow.class, Query.select().where("REVIEW_ID = ?", id).order("ID ASC"))).map(ReviewMapper::step).toList();
    }

    @Override
    public Map<Long, Instant> listLastSteps(Collection<Long> ids) {
        Map<Long, Instant> last = new HashMap<>();
        if (!ids.isEmpty()) {
            Query query = Query.select("ID, REVIEW_ID, HAPPENED_AT").where("REVIEW_ID IN (" + places(ids.size()) + ")", ids.toArray());
            activeObjects.stream(ReviewStepRow.class, query, row -> last.merge(row.getReviewId(), Instant.ofEpochMilli(row.getHappenedAt()), (one, other) -> one.isAfter(other) ? one : other));
        }
        return last;
    }

    static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
