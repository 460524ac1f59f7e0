package io.tandem.adapter.store.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.NoticeKind;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.List;

/** A notice's content as JSON holds it: add fields, never rename one. */
record StoredNotice(String kind, String channel, String personKey, String personName, long reviewId, long issueId, int round, List<StoredReason> said, List<String> quotes,
                    List<StoredReason> because, long at) {
    private static final ObjectMapper MAPPER = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    record StoredReason(String code, List<String> arguments) {
        static List<StoredReason> of(List<Reason> reasons) {
            return reasons.stream().map(reason -> new StoredReason(reason.code(), reason.arguments())).toList();
        }

        static List<Reason> reasons(List<StoredReason> stored) {
            return stored.stream().map(reason -> new Reason(reason.code(), reason.arguments())).toList();
        }
    }

    static String write(Notice notice) {
        try {
            return MAPPER.writeValueAsString(new StoredNotice(notice.kind().name(), notice.channel().name(), notice.person().key(), notice.person().displayName(), notice.review().reviewId(),
                    notice.review().issueId(), notice.round(), StoredReason.of(notice.said()), notice.quotes(), StoredReason.of(notice.because()), notice.at().toEpochMilli()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a notice cannot be written as JSON", unwritable);
        }
    }

    static Notice read(NoticeRow row) {
        try {
            return MAPPER.readValue(row.getContent(), StoredNotice.class).notice(row);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the stored notice " + row.getToken() + " cannot be read", unreadable);
        }
    }

    private Notice notice(NoticeRow row) {
        return new Notice(row.getToken(), NoticeKind.valueOf(kind), Notice.Channel.valueOf(channel), new Actor(personKey, personName), new Notice.Subject(reviewId, issueId), round,
                Notice.Urgency.valueOf(row.getUrgency()), StoredReason.reasons(said), quotes, StoredReason.reasons(because), Instant.ofEpochMilli(at));
    }
}
