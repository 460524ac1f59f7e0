package io.tandem.adapter.store.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.review.meeting.model.AgendaItem;
import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MinutesItem;
import io.tandem.review.meeting.model.Participant;
import io.tandem.review.model.Condition;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteDecision;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.shared.ThreePoint;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The parts of a meeting that are read and written as a whole, as JSON. The records here are the stored form: add fields, never rename one. */
final class MeetingJson {
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private MeetingJson() { }

    record PersonJson(String key, String name) {
        static PersonJson of(Actor actor) {
            return new PersonJson(actor.key(), actor.displayName());
        }

        Actor actor() {
            return new Actor(key, name);
        }
    }

    record ParticipantJson(PersonJson person, String presence) { }

    record ItemJson(long review, int minutes, String skipped, String note) { }

    record AgendaJson(List<ParticipantJson> participants, List<ItemJson> items) { }

    record ReasonJson(String code, List<String> arguments) { }

    record ConditionJson(String text, PersonJson owner) { }

    record VoteJson(int round, String seat, PersonJson voter, PersonJson holder, String decision, String comment, List<ConditionJson> conditions, long at) {
        static VoteJson of(Vote vote) {
            return new VoteJson(vote.round(), vote.seat(), PersonJson.of(vote.voter()), PersonJson.of(vote.holder()), vote.decision().name(), vote.comment(),
                vote.conditions().stream().map(one -> new ConditionJson(one.text(), PersonJson.of(one.owner()))).toList(), vote.at().toEpochMilli());
        }

        Vote vote() {
            return new Vote(round, seat, voter.actor(), holder.actor(), VoteDecision.valueOf(decision), comment,
                conditions.stream().map(one -> new Condition(one.text(), one.owner().actor())).toList(), Instant.ofEpochMilli(at), Vote.Timing.IN_TIME);
        }
    }

    record EstimateJson(double low, double likely, double high) {
        static EstimateJson of(ThreePoint estimate) {
            return estimate == null ? null : new EstimateJson(estimate.low(), estimate.likely(), estimate.high());
        }

        static ThreePoint read(EstimateJson stored) {
            return stored == null ? null : new ThreePoint(stored.low, stored.likely, stored.high);
        }
    }

    record MinutesJson(long review, long issue, String issueKey, String title, String type, PersonJson proposer, int risk, EstimateJson schedule, EstimateJson effort, String state, String outcome,
                       List<ReasonJson> reasons, List<VoteJson> votes, List<String> outstanding, String skipped, String note, Long due) {
        static MinutesJson of(MinutesItem item) {
            return new MinutesJson(item.reviewId(), item.issueId(), item.issueKey(), item.title(), item.type().name(), PersonJson.of(item.proposer()), item.riskScore(),
                EstimateJson.of(item.schedule()), EstimateJson.of(item.effort()), item.state().name(), item.outcome().name(),
                item.reasons().stream().map(reason -> new ReasonJson(reason.code(), reason.arguments())).toList(), item.votes().stream().map(VoteJson::of).toList(), item.outstanding(),
                item.skipped(), item.note(), item.due() == null ? null : item.due().toEpochMilli());
        }

        MinutesItem item() {
            return new MinutesItem(review, issue, issueKey, title, ReviewType.valueOf(type), proposer.actor(), risk, EstimateJson.read(schedule), EstimateJson.read(effort), ReviewState.valueOf(state),
                Outcome.valueOf(outcome), reasons.stream().map(reason -> new Reason(reason.code(), reason.arguments())).toList(), votes.stream().map(VoteJson::vote).toList(), outstanding, skipped,
                note, due == null ? null : Instant.ofEpochMilli(due));
        }
    }

    static String agenda(Meeting meeting) {
        return write(new AgendaJson(meeting.participants().stream().map(one -> new ParticipantJson(PersonJson.of(one.person()), one.presence().name())).toList(),
            meeting.items().stream().map(item -> new ItemJson(item.reviewId(), item.minutes(), item.skipped(), item.note())).toList()));
    }

    static List<Participant> participants(AgendaJson stored) {
        return stored.participants().stream().map(one -> new Participant(one.person().actor(), Participant.Presence.valueOf(one.presence()))).toList();
    }

    static List<AgendaItem> items(AgendaJson stored) {
        return stored.items().stream().map(item -> new AgendaItem(item.review(), item.minutes(), item.skipped(), item.note())).toList();
    }

    static AgendaJson readAgenda(String text) {
        return read(text, AgendaJson.class);
    }

    static String minutes(Meeting meeting) {
        return meeting.minutes().isEmpty() ? "" : write(meeting.minutes().stream().map(MinutesJson::of).toList());
    }

    static List<MinutesItem> readMinutes(String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.stream(read(text, MinutesJson[].class)).map(MinutesJson::item).toList();
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored meeting cannot be read", broken);
        }
    }
}
