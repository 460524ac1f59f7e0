package io.tandem.scorecard;

import io.tandem.scorecard.model.Assessment;
import io.tandem.scorecard.model.Card;
import io.tandem.scorecard.model.CodeState;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Finding;
import io.tandem.scorecard.model.Measure;
import io.tandem.scorecard.port.AssessmentStore;
import io.tandem.scorecard.port.ComponentCode;
import io.tandem.scorecard.port.ComponentHistory;
import io.tandem.scorecard.port.Components;
import io.tandem.scorecard.port.CriteriaStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts scorecards together: what is asked, what people found, what is measured. Knows nothing of permissions. */
public final class ScorecardDesk {
    /** Who knows about components what is not ours. */
    public record Sources(Components components, ComponentCode code, ComponentHistory history) { }

    private final CriteriaStore criteria;
    private final AssessmentStore assessments;
    private final Sources sources;
    private final Clock clock;

    public ScorecardDesk(CriteriaStore criteria, AssessmentStore assessments, Sources sources, Clock clock) {
        this.criteria = criteria;
        this.assessments = assessments;
        this.sources = sources;
        this.clock = clock;
    }

    Criteria criteria(String projectKey) {
        return criteria.find(projectKey).orElseGet(() -> Criteria.usual(projectKey));
    }

    List<ComponentRef> components(String projectKey) {
        return sources.components().list(projectKey);
    }

    List<CodeState> code(String projectKey) {
        return sources.code().list(projectKey);
    }

    /** One per component there is, by whatever number of components with the same few queries. */
    List<Card> cards(Criteria asked) {
        Instant now = clock.instant();
        Map<Long, Assessment> latest = assessments.listLatest(asked.projectKey()).stream().collect(Collectors.toMap(Assessment::componentId, Function.identity()));
        Findings findings = findings(asked);
        return components(asked.projectKey()).stream()
            .map(component -> Card.of(component, Card.Place.PRESENT, latest.getOrDefault(component.id(), Assessment.none(asked.projectKey(), component)), asked, findings.of(component), now)).toList();
    }

    /** Of a component there is, or of one there was that somebody assessed. */
    Optional<Card> find(Criteria asked, long componentId) {
        Optional<Assessment> latest = assessments.findLatest(asked.projectKey(), componentId);
        Optional<ComponentRef> present = components(asked.projectKey()).stream().filter(component -> component.id() == componentId).findFirst();
        if (present.isEmpty()) {
            return latest.map(known -> Card.of(new ComponentRef(componentId, known.componentName()), Card.Place.GONE, known, asked, Map.of(), clock.instant()));
        }
        return present.map(component -> card(asked, component, latest.orElseGet(() -> Assessment.none(asked.projectKey(), component))));
    }

    private Card card(Criteria asked, ComponentRef component, Assessment assessment) {
        Map<Measure, Finding> findings = findings(asked).of(component);
        return Card.of(component, Card.Place.PRESENT, assessment, asked, findings, clock.instant());
    }

    private Findings findings(Criteria asked) {
        boolean isMeasured = asked.listActive().stream().anyMatch(criterion -> criterion.findScale().isPresent());
        return isMeasured ? new Findings(asked, code(asked.projectKey()), sources.history().find(asked.projectKey())) : new Findings(asked, List.of(), Optional.empty());
    }
}
