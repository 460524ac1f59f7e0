package io.tandem.scorecard;

import io.tandem.scorecard.ScorecardReader.CardView;
import io.tandem.scorecard.input.ScoreInput;
import io.tandem.scorecard.model.Assessment;
import io.tandem.scorecard.model.Card;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Criterion;
import io.tandem.scorecard.model.Score;
import io.tandem.scorecard.port.AssessmentStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** People say how a component is. Every assessment and its audit row are one transaction. */
public final class ScorecardService {
    private final ScorecardDesk desk;
    private final ScorecardReader reader;
    private final AssessmentStore store;
    private final ScorecardRights rights;
    private final ProjectAccess access;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public ScorecardService(ScorecardDesk desk, ScorecardReader reader, AssessmentStore store, ScorecardRights rights, ProjectAccess access, AuditLog audit, Transactions transactions, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.store = store;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.transactions = transactions;
        // Databases keep milliseconds: what is given back must equal what is read again.
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** @throws io.tandem.shared.NotFoundException when there is no such component for this person; @throws io.tandem.shared.ForbiddenException when they may only read */
    public void requireAssessable(Actor actor, String projectKey, long componentId) {
        rights.requireReadable(actor, projectKey);
        if (desk.components(projectKey).stream().noneMatch(component -> component.id() == componentId)) {
            throw ScorecardReader.unknown(componentId);
        }
        rights.requireAssessor(actor, projectKey);
    }

    /**
     * The next assessment: those scores are said now, all others stay. Sent twice it is said once.
     *
     * @throws ConflictException when somebody else spoke since, or a criterion was retired; carries the {@link CardView} as it is now
     */
    public CardView assess(Actor actor, String projectKey, long componentId, ScoreInput input) {
        requireAssessable(actor, projectKey, componentId);
        return transactions.call(() -> {
            Criteria criteria = desk.criteria(projectKey);
            Card card = desk.find(criteria, componentId).orElseThrow(() -> ScorecardReader.unknown(componentId));
            Assessment current = card.assessment();
            List<Score> said = new ScoreRules(access, criteria).read(input, current, actor, now(current));
            if (isRepeated(current, input.version(), said, actor)) {
                return reader.view(actor, criteria, card);
            }
            requireUpToDate(actor, criteria, card, input.version(), said);
            Assessment next = store.add(current.followedBy(said, card.component().name(), actor, now(current)));
            record(actor, current, next, said);
            return reader.view(actor, criteria, desk.find(criteria, componentId).orElseThrow());
        });
    }

    /** Later than the assessment before: the time tells which scores belong to which. */
    private Instant now(Assessment before) {
        Instant now = clock.instant();
        return before.at() == null || now.isAfter(before.at()) ? now : before.at().plusMillis(1);
    }

    private void requireUpToDate(Actor actor, Criteria criteria, Card card, int version, List<Score> said) {
        if (card.assessment().version() != version) {
            throw new ConflictException(Problem.at("version", "version.stale"), reader.view(actor, criteria, card));
        }
        Optional<Criterion> retired = said.stream().map(score -> criteria.find(score.criterion()).orElseThrow()).filter(criterion -> !criterion.isActive()).findFirst();
        if (retired.isPresent()) {
            throw new ConflictException(Problem.at("scores", "scorecard.criterion.retired", retired.get().key()), reader.view(actor, criteria, card));
        }
    }

    /** The same person's same words once more, after an answer that was lost on the way. */
    private static boolean isRepeated(Assessment current, int version, List<Score> said, Actor actor) {
        List<Score> last = current.listSaid();
        return current.version() == version + 1 && actor.isSamePersonAs(current.by()) && last.size() == said.size()
            && said.stream().allMatch(score -> last.stream().anyMatch(score::saysTheSameAs));
    }

    private void record(Actor actor, Assessment before, Assessment after, List<Score> said) {
        String was = said.stream().map(score -> before.find(score.criterion())).flatMap(Optional::stream).map(ScorecardService::line).collect(Collectors.joining("\n"));
        String is = said.stream().map(ScorecardService::line).collect(Collectors.joining("\n"));
        audit.record(new AuditEvent(actor, after.projectKey(), "scorecard", String.valueOf(after.componentId()), "assessed", was, is, after.componentName()));
    }

    private static String line(Score score) {
        return score.criterion() + ": " + score.value() + (score.evidence().isEmpty() ? "" : ", " + score.evidence()) + (score.note().isEmpty() ? "" : ", " + score.note().replaceAll("\\s+", " "));
    }
}
