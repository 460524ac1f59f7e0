package io.tandem.testing.review;

import io.tandem.adapter.store.meeting.MeetingRow;
import io.tandem.adapter.store.meeting.MeetingStepRow;
import io.tandem.adapter.store.notice.NoticeClaimRow;
import io.tandem.adapter.store.notice.NoticeRow;
import io.tandem.adapter.store.notice.ReviewDeadlineRow;
import io.tandem.adapter.store.review.AoBoardStore;
import io.tandem.adapter.store.review.AoReviewHistory;
import io.tandem.adapter.store.review.AoReviewStore;
import io.tandem.adapter.store.review.ReviewBoardRow;
import io.tandem.adapter.store.review.ReviewRow;
import io.tandem.adapter.store.review.ReviewStepRow;
import io.tandem.adapter.store.review.ReviewVoteRow;
import io.tandem.adapter.store.review.ReviewVoterRow;
import io.tandem.adapter.store.shared.AoAuditLog;
import io.tandem.adapter.store.shared.AoFirstAnswers;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.adapter.store.shared.AuditRow;
import io.tandem.adapter.store.shared.FirstAnswerRow;
import io.tandem.rest.review.BoardResource;
import io.tandem.rest.review.BoardTransferResource;
import io.tandem.rest.review.OutcomeResource;
import io.tandem.rest.review.ReviewBodies;
import io.tandem.rest.review.ReviewExportResource;
import io.tandem.rest.review.ReviewFilters;
import io.tandem.rest.review.ReviewFollowUpResource;
import io.tandem.rest.review.ReviewPreviewResource;
import io.tandem.rest.review.ReviewResource;
import io.tandem.rest.review.StatisticsResource;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.review.Approvals;
import io.tandem.review.AuditService;
import io.tandem.review.BoardService;
import io.tandem.review.ConditionService;
import io.tandem.review.GateService;
import io.tandem.review.OutcomeEvidence;
import io.tandem.review.OutcomeService;
import io.tandem.review.LapseService;
import io.tandem.review.LiveStandIns;
import io.tandem.review.ModuleCheck;
import io.tandem.review.model.ModuleEffect;
import io.tandem.review.ReviewDesk;
import io.tandem.review.StatisticsService;
import io.tandem.review.ReviewQueries;
import io.tandem.review.ReviewRights;
import io.tandem.review.ReviewService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.Submissions;
import io.tandem.review.VotingService;
import io.tandem.review.input.ImpactInput.Estimate;
import io.tandem.review.input.ImpactInput.Likeliness;
import io.tandem.review.input.ImpactInput;
import io.tandem.review.input.ProposalInput;
import io.tandem.review.input.VoteInput;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.port.ReviewListener;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.AoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The review services over a real database, in {@link Town}. The clock stands still until it is moved. */
public final class ReviewHouse implements AutoCloseable {
    public final Town town = new Town();
    public final AoDatabase database;
    public final ReviewStore store;
    public final AoAuditLog audit;
    public final AoFirstAnswers firstAnswers;
    public final Transactions transactions;
    public final ReviewRights rights;
    public final BoardService boards;
    public final ReviewDesk desk;
    public final ReviewService reviews;
    public final OutcomeService outcomes;
    public final StatisticsService statistics;
    /** What Jira and the servers recorded; tests put it there. */
    public final Records records = new Records();
    public final LapseService lapses;
    public final AuditService audits;
    public final ConditionService conditions;
    public final VotingService voting;
    public final ReviewQueries queries;
    public final GateService gate;
    /** What the scorecard says of components; tests put it there. */
    public ModuleEffect scores = ModuleEffect.none();
    public final ModuleCheck modules;
    /** Told of every change; tests may add their own. */
    public final List<ReviewListener> listeners = new CopyOnWriteArrayList<>();
    public final Clock clock = new Standing();
    private Instant now = Reviews.NOON;

    public ReviewHouse(AoDatabase.Kind kind) {
        database = AoDatabase.open(kind, ReviewRow.class, ReviewVoteRow.class, ReviewStepRow.class, ReviewVoterRow.class, ReviewBoardRow.class, MeetingRow.class, MeetingStepRow.class, AuditRow.class, FirstAnswerRow.class,
                NoticeRow.class, NoticeClaimRow.class, ReviewDeadlineRow.class);
        transactions = new AoTransactions(database.activeObjects());
        audit = new AoAuditLog(database.activeObjects(), clock);
        firstAnswers = new AoFirstAnswers(database.activeObjects(), clock);
        store = new LiveStandIns(new AoReviewStore(database.activeObjects()), new AoBoardStore(database.activeObjects()), town, town::zone, clock);
        boards = new BoardService(new AoBoardStore(database.activeObjects()), town, new BoardService.Sources(town.people(), town, town), audit, transactions, clock);
        rights = new ReviewRights(town, boards, clock);
        desk = new ReviewDesk(store, town, rights, audit, listeners);
        modules = new ModuleCheck((project, components) -> scores, town.scopes());
        Approvals approvals = new Approvals(town.scopes());
        lapses = new LapseService(store, town, town.scopes(), desk, transactions, clock);
        audits = new AuditService(desk, transactions, clock);
        conditions = new ConditionService(desk, town, transactions, clock);
        reviews = new ReviewService(store, town, town, boards, town.people(), new Submissions(boards, town.scopes(), modules, approvals), desk, transactions, clock);
        outcomes = new OutcomeService(desk, boards, new OutcomeEvidence(store, records, records, clock), audit, transactions, clock);
        statistics = new StatisticsService(new AoReviewHistory(database.activeObjects()), project -> Map.of("dev", "TECHNICAL", "petra", "DELIVERY"), town, records, clock);
        voting = new VotingService(desk, rights, approvals, town.people(), transactions, clock);
        queries = new ReviewQueries(store, town, rights);
        gate = new GateService(store, clock);
    }

    public void wait(Duration time) {
        now = now.plus(time);
    }

    /** A complete proposal of this type. */
    public static ProposalInput proposal(String type) {
        return new ProposalInput(type, "Replace the payment client", "The old one is no longer maintained.",
                new ImpactInput(new Estimate(2.0, 3.0, 8.0), new Estimate(4.0, 5.0, 12.0), null, null, new Likeliness(3, 4), List.of("API"), List.of("DEMO-2"), "2.0", "Switch back.", null));
    }

    public ChangeReview draft(String issueKey) {
        return reviews.create(Reviews.DEV, issueKey, proposal("NORMAL"));
    }

    public ChangeReview inReview(String issueKey) {
        return submitted(issueKey, "NORMAL");
    }

    public ChangeReview submitted(String issueKey, String type) {
        ChangeReview draft = reviews.create(Reviews.DEV, issueKey, proposal(type));
        return reviews.submit(Reviews.DEV, draft.id(), draft.version());
    }

    public ChangeReview approved(String issueKey) {
        long id = inReview(issueKey).id();
        vote(Reviews.PETRA, id, "APPROVE");
        vote(Reviews.EMIL, id, "APPROVE");
        return vote(Reviews.ADA, id, "APPROVE");
    }

    /** The JSON API of all of this; texts are their keys. */
    public List<Object> resources(Guard guard, OncePerKey once) {
        ReviewTexts texts = new ReviewTexts(new Keys());
        ReviewFilters filters = new ReviewFilters(guard, town, queries, town.people(), clock);
        ReviewBodies bodies = new ReviewBodies(rights, texts, conditions, boards::rate, clock);
        return List.of(new ReviewResource(guard, once, reviews, voting, queries, filters, bodies), new ReviewExportResource(guard, queries, filters, bodies, texts),
                new BoardResource(guard, boards, texts, town), new BoardTransferResource(guard, boards, texts, town, town.people(), new Keys()), new OutcomeResource(guard, outcomes, bodies, texts, town), new StatisticsResource(guard, statistics, texts),
                new ReviewFollowUpResource(guard, audits, conditions, bodies),
                new ReviewPreviewResource(guard, Previews.over(this), texts));
    }

    /** On the only seat this person holds. */
    public ChangeReview vote(Actor voter, long id, String decision) {
        return voting.vote(voter, id, new VoteInput(null, decision, decision.equals("APPROVE") ? "" : "because", decision.equals("APPROVE_WITH_CONDITIONS") ? List.of(new VoteInput.Promise("Load test first", null)) : null));
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Standing extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
