package io.tandem.adapter.store.review;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Fulfilment;
import io.tandem.review.model.Handling;
import io.tandem.review.model.IssueScope;
import io.tandem.review.model.Lane;
import io.tandem.review.model.LaneAudit;
import io.tandem.review.model.ModuleEffect;
import io.tandem.review.model.ModuleEffect.LowModule;
import io.tandem.review.model.PlannedWork;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How a review is dealt with, with its template and plan, as JSON holds it. */
record StoredHandling(List<StoredReason> laneReasons, boolean sampled, StoredAudit audit, StoredScope approvedScope, List<StoredReason> moved, List<StoredFulfilment> fulfilments, String template,
                      StoredPerson implementer, StoredModules modules) {
    record StoredAudit(String finding, StoredPerson by, long at, String comment) { }

    record StoredScope(Long estimateSeconds, String summary, String description, List<String> releases, List<String> components) { }

    record StoredModules(List<String> names, List<Double> scores, double below, int likelihoodSteps, double highFactor) {
        static StoredModules of(ModuleEffect effect) {
            return effect.modules().isEmpty() ? null : new StoredModules(effect.modules().stream().map(LowModule::component).toList(), effect.modules().stream().map(LowModule::score).toList(),
                    effect.below(), effect.likelihoodSteps(), effect.highFactor());
        }

        ModuleEffect effect() {
            return new ModuleEffect(IntStream.range(0, names.size()).mapToObj(place -> new LowModule(names.get(place), scores.get(place))).toList(), below, likelihoodSteps, highFactor);
        }
    }

    record StoredFulfilment(int vote, int condition, String kind, StoredPerson by, long at, String note) { }

    static StoredHandling of(ChangeReview review) {
        Handling handling = review.handling();
        return new StoredHandling(StoredReason.of(handling.laneReasons()), handling.isSampled(),
                handling.findAudit().map(audit -> new StoredAudit(audit.finding().name(), StoredPerson.of(audit.by()), audit.at().toEpochMilli(), audit.comment())).orElse(null),
                handling.findApprovedScope().map(scope -> new StoredScope(scope.estimateSeconds(), scope.summary(), scope.description(), scope.releases(), scope.components())).orElse(null), StoredReason.of(handling.moved()),
                handling.fulfilments().stream().map(one -> new StoredFulfilment(one.vote(), one.condition(), one.kind().name(), StoredPerson.of(one.by()), one.at().toEpochMilli(), one.note())).toList(),
                review.proposal().template(), review.proposal().planned().findImplementer().map(StoredPerson::of).orElse(null), StoredModules.of(handling.modules()));
    }

    /** Of a review stored before there was any of this. */
    static StoredHandling none() {
        return new StoredHandling(List.of(), false, null, null, List.of(), List.of(), "", null, null);
    }

    Handling handling(String lane) {
        return new Handling(lane == null ? Lane.BOARD : Lane.valueOf(lane), StoredReason.reasons(laneReasons), sampled,
                audit == null ? null : new LaneAudit(LaneAudit.Finding.valueOf(audit.finding()), audit.by().actor(), Instant.ofEpochMilli(audit.at()), audit.comment()),
                approvedScope == null ? null : new IssueScope(approvedScope.estimateSeconds(), approvedScope.summary(), approvedScope.description(), approvedScope.releases(), approvedScope.components()), StoredReason.reasons(moved),
                fulfilments.stream().map(one -> new Fulfilment(one.vote(), one.condition(), Fulfilment.Kind.valueOf(one.kind()), one.by().actor(), Instant.ofEpochMilli(one.at()), one.note())).toList(), modules == null ? ModuleEffect.none() : modules.effect());
    }

    PlannedWork planned(Integer from, Integer until) {
        DateRange days = from == null || until == null ? null : new DateRange(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until));
        return new PlannedWork(days, implementer == null ? null : implementer.actor());
    }
}
