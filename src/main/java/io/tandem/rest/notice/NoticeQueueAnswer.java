package io.tandem.rest.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.notice.model.QueueReport;
import java.time.Instant;

/**
 * How the queue of mails and comments stands. Times are UTC instants.
 *
 * @param waiting     what has not left yet
 * @param failing     what of it was tried in vain
 * @param oldest      since when the oldest of it waits; missing when nothing does
 * @param lastProblem the last failure in the mail server's words; missing when nothing is failing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeQueueAnswer(int waiting, int failing, String oldest, String lastProblem, String lastProblemAt) {
    static NoticeQueueAnswer of(QueueReport report) {
        return new NoticeQueueAnswer(report.waiting(), report.failing(), report.oldest().map(Instant::toString).orElse(null),
                report.lastProblem().map(QueueReport.Failure::message).orElse(null), report.lastProblem().map(failure -> failure.at().toString()).orElse(null));
    }
}
