package io.tandem.adapter.store.review;

import io.tandem.review.model.Actuals;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Condition;
import io.tandem.review.model.Decision;
import io.tandem.review.model.Milestones;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.model.Risk;
import io.tandem.review.model.Standing;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteDecision;
import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Between reviews and rows. */
final class ReviewMapper {
    private ReviewMapper() { }

    private record StoredCondition(String text, StoredPerson owner) { }

    /** Every column but the number. */
    static Map<String, Object> columns(ChangeReview review, int version, String openKey) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("ISSUE_ID", review.issue().id());
        columns.put("ISSUE_KEY", review.issue().key());
        columns.put("PROJECT_KEY", review.issue().projectKey());
        columns.put("OPEN_KEY", openKey);
        columns.put("REVIEW_TYPE", review.proposal().type().name());
        columns.put("TITLE", review.proposal().title());
        columns.put("RATIONALE", review.proposal().rationale());
        columns.put("IMPACT", Json.write(StoredImpact.of(review.proposal().impact())));
        columns.put("RISK_SCORE", review.countedImpact().findRisk().map(Risk::score).orElse(0));
        columns.put("PROPOSER_KEY", review.proposer().key());
        columns.put("PROPOSER_NAME", review.proposer().displayName());
        columns.put("STATE", review.state().name());
        columns.put("ROUND_NUMBER", review.round());
        columns.put("BOARD", review.findBoard().map(board -> Json.write(StoredBoard.of(board))).orElse(""));
        columns.put("OUTCOME", review.findDecision().map(Decision::outcome).orElse(Outcome.UNDECIDED).name());
        columns.put("DECIDED_AT", review.findDecision().map(decision -> decision.at().toEpochMilli()).orElse(null));
        columns.put("REASONS", Json.write(StoredReason.of(review.findDecision().map(Decision::reasons).orElse(List.of()))));
        columns.put("CREATED_AT", review.times().created().toEpochMilli());
        columns.put("SUBMITTED_AT", millis(review.times().submitted()));
        columns.put("DUE_AT", millis(review.times().due()));
        columns.put("IMPLEMENTED_AT", millis(review.times().implemented()));
        columns.put("VERIFIED_AT", millis(review.times().verified()));
        columns.put("LANE", review.handling().lane().name());
        columns.put("SAMPLED", review.handling().isSampled());
        columns.put("PLANNED_FROM", review.proposal().planned().findDays().map(days -> (int) days.from().toEpochDay()).orElse(null));
        columns.put("PLANNED_UNTIL", review.proposal().planned().findDays().map(days -> (int) days.to().toEpochDay()).orElse(null));
        columns.put("IMPLEMENTER_KEY", review.proposal().planned().findImplementer().map(Actor::key).orElse(null));
        columns.put("HANDLING", Json.write(StoredHandling.of(review)));
        columns.put("ACTUALS", review.actuals() == null ? "" : Json.write(StoredActuals.of(review.actuals())));
        columns.put("VERSION", version);
        return columns;
    }

    static void copy(ReviewRow row, ChangeReview review, int version, String openKey) {
        Map<String, Object> columns = columns(review, version, openKey);
        row.setIssueKey(review.issue().key());
        row.setProjectKey(review.issue().projectKey());
        row.setOpenKey(openKey);
        row.setReviewType((String) columns.get("REVIEW_TYPE"));
        row.setTitle(review.proposal().title());
        row.setRationale(review.proposal().rationale());
        row.setImpact((String) columns.get("IMPACT"));
        row.setRiskScore((Integer) columns.get("RISK_SCORE"));
        row.setState(review.state().name());
        row.setRoundNumber(review.round());
        row.setBoard((String) columns.get("BOARD"));
        row.setOutcome((String) columns.get("OUTCOME"));
        row.setDecidedAt((Long) columns.get("DECIDED_AT"));
        row.setReasons((String) columns.get("REASONS"));
        row.setSubmittedAt((Long) columns.get("SUBMITTED_AT"));
        row.setDueAt((Long) columns.get("DUE_AT"));
        row.setImplementedAt((Long) columns.get("IMPLEMENTED_AT"));
        row.setVerifiedAt((Long) columns.get("VERIFIED_AT"));
        row.setLane((String) columns.get("LANE"));
        row.setSampled((Boolean) columns.get("SAMPLED"));
        row.setPlannedFrom((Integer) columns.get("PLANNED_FROM"));
        row.setPlannedUntil((Integer) columns.get("PLANNED_UNTIL"));
        row.setImplementerKey((String) columns.get("IMPLEMENTER_KEY"));
        row.setHandling((String) columns.get("HANDLING"));
        row.setActuals((String) columns.get("ACTUALS"));
        row.setVersion(version);
    }

    static Standing standing(ReviewRow row) {
        return new Standing(ReviewState.valueOf(row.getState()), ReviewType.valueOf(row.getReviewType()), row.getDecidedAt() != null, instant(row.getDueAt()));
    }

    static ChangeReview review(ReviewRow row, List<Vote> votes) {
        String board = text(row.getBoard());
        StoredHandling handling = text(row.getHandling()).isEmpty() ? StoredHandling.none() : Json.read(row.getHandling(), StoredHandling.class);
        return new ChangeReview(row.getID(), row.getVersion(), new ReviewedIssue(row.getIssueId(), row.getIssueKey(), row.getProjectKey()), proposal(row, handling),
                new Actor(row.getProposerKey(), row.getProposerName()), ReviewState.valueOf(row.getState()), row.getRoundNumber(),
                board.isEmpty() ? null : Json.read(board, StoredBoard.class).board(), votes, decision(row), times(row), actuals(row), handling.handling(row.getLane()));
    }

    private static Proposal proposal(ReviewRow row, StoredHandling handling) {
        return new Proposal(ReviewType.valueOf(row.getReviewType()), row.getTitle(), text(row.getRationale()), Json.read(row.getImpact(), StoredImpact.class).impact(),
                text(handling.template()), handling.planned(row.getPlannedFrom(), row.getPlannedUntil()));
    }

    private static Decision decision(ReviewRow row) {
        if (row.getDecidedAt() == null) {
            return null;
        }
        return new Decision(Outcome.valueOf(row.getOutcome()), Instant.ofEpochMilli(row.getDecidedAt()), StoredReason.reasons(List.of(Json.read(row.getReasons(), StoredReason[].class))));
    }

    private static Milestones times(ReviewRow row) {
        return new Milestones(instant(row.getCreatedAt()), instant(row.getSubmittedAt()), instant(row.getDueAt()), instant(row.getImplementedAt()), instant(row.getVerifiedAt()));
    }

    private static Actuals actuals(ReviewRow row) {
        return text(row.getActuals()).isEmpty() ? null : Json.read(row.getActuals(), StoredActuals.class).actuals(instant(row.getVerifiedAt()));
    }

    static Map<String, Object> columns(long reviewId, Vote vote) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("REVIEW_ID", reviewId);
        columns.put("ROUND_NUMBER", vote.round());
        columns.put("SEAT", vote.seat());
        columns.put("VOTER_KEY", vote.voter().key());
        columns.put("VOTER_NAME", vote.voter().displayName());
        columns.put("HOLDER_KEY", vote.holder().key());
        columns.put("HOLDER_NAME", vote.holder().displayName());
        columns.put("DECISION", vote.decision().name());
        columns.put("REMARK", vote.comment());
        columns.put("CONDITIONS", Json.write(vote.conditions().stream().map(one -> new StoredCondition(one.text(), StoredPerson.of(one.owner()))).toList()));
        columns.put("CAST_AT", vote.at().toEpochMilli());
        columns.put("TIMING", vote.timing().name());
        return columns;
    }

    static Vote vote(ReviewVoteRow row) {
        List<Condition> conditions = Arrays.stream(Json.read(row.getConditions(), StoredCondition[].class)).map(one -> new Condition(one.text(), one.owner().actor())).toList();
        return new Vote(row.getRoundNumber(), row.getSeat(), new Actor(row.getVoterKey(), row.getVoterName()), new Actor(row.getHolderKey(), row.getHolderName()),
                VoteDecision.valueOf(row.getDecision()), text(row.getRemark()), conditions, Instant.ofEpochMilli(row.getCastAt()), Vote.Timing.valueOf(row.getTiming()));
    }

    static Map<String, Object> columns(long reviewId, String token, TrailEntry step) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("REVIEW_ID", reviewId);
        columns.put("TOKEN", token);
        columns.put("VERSION", step.version());
        columns.put("HAPPENED_AT", step.at().toEpochMilli());
        columns.put("ACTOR_KEY", step.actor().key());
        columns.put("ACTOR_NAME", step.actor().displayName());
        columns.put("STEP_NAME", step.action().name());
        columns.put("FROM_STATE", step.from().name());
        columns.put("TO_STATE", step.to().name());
        columns.put("SEAT", step.seat());
        columns.put("DETAIL", step.detail());
        return columns;
    }

    static TrailEntry step(ReviewStepRow row) {
        return new TrailEntry(row.getVersion(), Instant.ofEpochMilli(row.getHappenedAt()), new Actor(row.getActorKey(), row.getActorName()), TrailEntry.Step.valueOf(row.getStepName()),
                ReviewState.valueOf(row.getFromState()), ReviewState.valueOf(row.getToState()), text(row.getSeat()), text(row.getDetail()));
    }

    /** Some databases give an empty text back as nothing. */
    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
