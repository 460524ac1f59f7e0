package io.tandem.review.notice.model;

import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing that one person is told, or that is written on the issue, once.
 *
 * @param token    unique for ever: the same notice is never written a second time, by whichever node
 * @param channel  how it leaves
 * @param person   who is told; for a comment, who writes it
 * @param review   the review, and the issue's permanent number
 * @param round    the submission it belongs to
 * @param urgency  whether it may wait to be told together with others
 * @param said     what happened, in sentences; arguments may be marked, see {@link Argument}
 * @param quotes   words of people, told as they are
 * @param because  why this person is told
 * @param at       when it happened
 */
public record Notice(String token, NoticeKind kind, Channel channel, Actor person, Subject review, int round, Urgency urgency, List<Reason> said, List<String> quotes, List<Reason> because,
                     Instant at) {
    /** How a notice leaves. */
    public enum Channel { MAIL, COMMENT }

    /** Whether a notice may wait for others. */
    public enum Urgency { ORDINARY, PRESSING }

    /** What a notice is about. */
    public record Subject(long reviewId, long issueId) { }

    public Notice {
        Objects.requireNonNull(token, "token");
        said = List.copyOf(said);
        quotes = List.copyOf(quotes);
        because = List.copyOf(because);
    }

    /** Where it queues: what shares a lane leaves one after the other. */
    public String lane() {
        return channel == Channel.MAIL ? "mail/" + person.key() : "comment/" + review.issueId();
    }

    /** The same, told for these reasons as well. */
    public Notice withMoreBecause(List<Reason> more) {
        List<Reason> all = Stream.concat(because.stream(), more.stream()).distinct().toList();
        return new Notice(token, kind, channel, person, review, round, urgency, said, quotes, all, at);
    }

    public boolean isPressing() {
        return urgency == Urgency.PRESSING;
    }
}
