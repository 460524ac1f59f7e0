package io.tandem.testing.scorecard;

import io.tandem.adapter.store.scorecard.AoAssessmentStore;
import io.tandem.adapter.store.scorecard.AoCriteriaStore;
import io.tandem.adapter.store.scorecard.ScoreAssessmentRow;
import io.tandem.adapter.store.scorecard.ScoreCriteriaRow;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.rest.scorecard.CriteriaResource;
import io.tandem.rest.scorecard.ScorecardResource;
import io.tandem.rest.support.Guard;
import io.tandem.scorecard.CriteriaService;
import io.tandem.scorecard.CriterionWords;
import io.tandem.scorecard.ScorecardDesk;
import io.tandem.scorecard.ScorecardReader;
import io.tandem.scorecard.ScorecardReader.CardView;
import io.tandem.scorecard.ScorecardRights;
import io.tandem.scorecard.ScorecardService;
import io.tandem.scorecard.StoredComponentScores;
import io.tandem.scorecard.input.ScoreInput;
import io.tandem.scorecard.model.ChangeHistory;
import io.tandem.scorecard.model.CodeState;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Criterion;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scorecards over a real database, in {@link Town}, whose project DEMO has the components Gateway (1) and Ledger (2), and where dev and ada may assess. The clock stands still until it is moved. */
public final class ScorecardHouse implements AutoCloseable {
    public final Town town = new Town();
    public final List<AuditEvent> audit = new ArrayList<>();
    /** The components of DEMO. */
    public final List<ComponentRef> components = new ArrayList<>(List.of(new ComponentRef(1, "Gateway"), new ComponentRef(2, "Ledger")));
    /** What the code server says; nothing is connected at first. */
    public final List<CodeState> code = new ArrayList<>();
    /** What the commits say; null while none are known. */
    public Map<Long, ChangeHistory> history;
    public final AoDatabase database;
    public final AoCriteriaStore criteriaStore;
    public final AoAssessmentStore assessments;
    public final ScorecardReader reader;
    public final ScorecardService service;
    public final CriteriaService criteria;
    public final StoredComponentScores scores;
    public final CriterionWords words;
    public final Transactions transactions;
    private final Texts texts;
    private Instant now = Reviews.NOON;

    public ScorecardHouse(AoDatabase.Kind kind, Texts texts) {
        this.texts = texts;
        database = AoDatabase.open(kind, ScoreCriteriaRow.class, ScoreAssessmentRow.class);
        transactions = new AoTransactions(database.activeObjects());
        criteriaStore = new AoCriteriaStore(database.activeObjects());
        assessments = new AoAssessmentStore(database.activeObjects());
        Clock clock = new Standing();
        ScorecardDesk desk = new ScorecardDesk(criteriaStore, assessments, new ScorecardDesk.Sources(project -> project.equals("DEMO") ? List.copyOf(components) : List.of(), project -> List.copyOf(code),
            project -> Optional.ofNullable(history)), clock);
        ScorecardRights rights = new ScorecardRights(town, (actor, project) -> town.mayAdministerProject(actor, project) || actor.equals(Reviews.DEV) || actor.equals(Reviews.ADA));
        words = new CriterionWords(texts);
        reader = new ScorecardReader(desk, assessments, rights, town);
        service = new ScorecardService(desk, reader, assessments, rights, town, audit::add, transactions, clock);
        criteria = new CriteriaService(desk, criteriaStore, rights, words, audit::add, transactions);
        scores = new StoredComponentScores(desk);
    }

    public void wait(Duration time) {
        now = now.plus(time);
    }

    public int version(long componentId) {
        return assessments.findLatest("DEMO", componentId).map(latest -> latest.version()).orElse(0);
    }

    /** Gives the component this score in each of these criteria. */
    public CardView assess(Actor actor, long componentId, int score, String... criteria) {
        return service.assess(actor, "DEMO", componentId, new ScoreInput(version(componentId), java.util.Arrays.stream(criteria).map(key -> new ScoreInput.Line(key, (double) score, null, null)).toList()));
    }

    /** Gives the component this score in everything that only people judge. */
    public CardView assessAll(Actor actor, long componentId, int score) {
        return assess(actor, componentId, score, Criteria.usual("DEMO").list().stream().filter(criterion -> criterion.scale() == null).map(Criterion::key).toArray(String[]::new));
    }

    /** The resources for this current user. */
    public List<?> resources(CurrentUser currentUser) {
        Guard guard = new Guard(currentUser, town);
        return List.of(new ScorecardResource(guard, reader, service, words, texts), new CriteriaResource(guard, criteria, words));
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
