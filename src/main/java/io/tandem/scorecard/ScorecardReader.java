package io.tandem.scorecard;

import io.tandem.scorecard.ScorecardRights.Right;
import io.tandem.scorecard.model.Assessment;
import io.tandem.scorecard.model.Card;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Score;
import io.tandem.scorecard.port.AssessmentStore;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scorecards as somebody may see them. Evidence that is an issue they may not see is left out. */
public final class ScorecardReader {
    /** The names {@link #list} sorts by. */
    public static final Set<String> SORTABLE = Set.of("name", "score");

    private final ScorecardDesk desk;
    private final AssessmentStore assessments;
    private final ScorecardRights rights;
    private final ProjectAccess access;

    public ScorecardReader(ScorecardDesk desk, AssessmentStore assessments, ScorecardRights rights, ProjectAccess access) {
        this.desk = desk;
        this.assessments = assessments;
        this.rights = rights;
        this.access = access;
    }

    /** Which cards are wanted. */
    public enum Narrowing { NONE, DUE }

    /**
     * A piece of a project's cards.
     *
     * @param due so many of all components have something to be looked at again
     */
    public record Cards(Page<Card> page, Criteria criteria, long due, Set<Right> rights) { }

    /**
     * One card.
     *
     * @param previous what people had found before they spoke last; null when they spoke at most once
     * @param hidden   issues among the evidence that the reader may not see
     */
    public record CardView(Card card, Criteria criteria, Assessment previous, Set<String> hidden, Set<Right> rights) { }

    /**
     * A piece of a component's past, newest first.
     *
     * @param before the assessment before the last one of the piece; null when that one is the first
     */
    public record History(Page<Assessment> page, Assessment before, Criteria criteria, Set<String> hidden) { }

    /** @throws NotFoundException when there is no such project for this person */
    public void requireReadable(Actor actor, String projectKey) {
        rights.requireReadable(actor, projectKey);
    }

    /** @param text only components with this in their names, in any case; empty for all */
    public Cards list(Actor actor, String projectKey, String text, Narrowing narrowing, PageRequest page) {
        rights.requireReadable(actor, projectKey);
        Criteria criteria = desk.criteria(projectKey);
        List<Card> all = desk.cards(criteria);
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Card> found = all.stream().filter(card -> card.component().name().toLowerCase(Locale.ROOT).contains(wanted)).filter(card -> narrowing == Narrowing.NONE || card.due() > 0)
            .sorted(order(page.sort())).toList();
        List<Card> piece = found.stream().skip(page.start()).limit(page.limit()).toList();
        return new Cards(new Page<>(page.start(), page.limit(), found.size(), piece), criteria, all.stream().filter(card -> card.due() > 0).count(), rights.list(actor, projectKey));
    }

    private static Comparator<Card> order(List<PageRequest.Sort> sort) {
        return sort.stream().map(ScorecardReader::order).reduce(Comparator::thenComparing).orElseGet(Card::byName);
    }

    private static Comparator<Card> order(PageRequest.Sort sort) {
        Comparator<Card> ascending = sort.field().equals("score") ? Card.byScore() : Card.byName();
        return sort.direction() == PageRequest.Direction.ASCENDING ? ascending : ascending.reversed();
    }

    /** @throws NotFoundException when there is no such component for this person and never was an assessed one */
    public CardView get(Actor actor, String projectKey, long componentId) {
        rights.requireReadable(actor, projectKey);
        Criteria criteria = desk.criteria(projectKey);
        Card card = desk.find(criteria, componentId).orElseThrow(() -> unknown(componentId));
        return view(actor, criteria, card);
    }

    CardView view(Actor actor, Criteria criteria, Card card) {
        Assessment latest = card.assessment();
        Assessment previous = latest.version() < 2 ? null : assessments.list(latest.projectKey(), latest.componentId(), latest.version() - 1, 1).stream().findFirst().orElse(null);
        return new CardView(card, criteria, previous, hidden(actor, Stream.of(latest)), rights.list(actor, criteria.projectKey()));
    }

    /** @throws NotFoundException as above */
    public History history(Actor actor, String projectKey, long componentId, PageRequest page) {
        rights.requireReadable(actor, projectKey);
        Criteria criteria = desk.criteria(projectKey);
        int total = assessments.findLatest(projectKey, componentId).map(Assessment::version).orElseGet(() -> known(projectKey, componentId));
        List<Assessment> found = assessments.list(projectKey, componentId, total - page.start(), page.limit() + 1);
        List<Assessment> piece = found.stream().limit(page.limit()).toList();
        return new History(new Page<>(page.start(), page.limit(), total, piece), found.size() > piece.size() ? found.get(piece.size()) : null, criteria, hidden(actor, piece.stream()));
    }

    private int known(String projectKey, long componentId) {
        if (desk.components(projectKey).stream().noneMatch(component -> component.id() == componentId)) {
            throw unknown(componentId);
        }
        return 0;
    }

    private Set<String> hidden(Actor actor, Stream<Assessment> shown) {
        Set<String> issues = shown.flatMap(assessment -> assessment.scores().values().stream()).map(Score::evidence).filter(EvidenceRule::isIssueKey).collect(Collectors.toSet());
        Set<String> visible = issues.isEmpty() ? Set.of() : access.listVisibleIssues(actor, issues);
        return issues.stream().filter(key -> !visible.contains(key)).collect(Collectors.toSet());
    }

    static NotFoundException unknown(long componentId) {
        return new NotFoundException(Problem.at("componentId", "scorecard.component.unknown", componentId));
    }
}
