package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.model.Vote;
import io.tandem.review.model.VoteDecision;
import java.util.List;

/** A vote; {@code onBehalfOf} is there when a delegate cast it, {@code counted} is false for one that came after the decision. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoteBody(int round, String seat, String seatLabel, PersonBody voter, PersonBody onBehalfOf, VoteDecision decision, String comment, List<ConditionBody> conditions,
                       String at, boolean counted) {
    /** What is asked in return, and who sees to it. */
    public record ConditionBody(String text, PersonBody owner) { }

    static VoteBody of(Vote vote, String seatLabel) {
        return new VoteBody(vote.round(), vote.seat(), seatLabel, PersonBody.of(vote.voter()), vote.voter().isSamePersonAs(vote.holder()) ? null : PersonBody.of(vote.holder()),
                vote.decision(), vote.comment(), vote.conditions().stream().map(one -> new ConditionBody(one.text(), PersonBody.of(one.owner()))).toList(), vote.at().toString(), vote.isCounted());
    }
}
