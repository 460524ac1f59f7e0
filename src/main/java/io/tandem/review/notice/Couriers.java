package io.tandem.review.notice;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.notice.model.Claim;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.Reader;
import io.tandem.review.notice.model.Waiting;
import io.tandem.review.notice.port.Comments;
import io.tandem.review.notice.port.Post;
import io.tandem.review.notice.port.Readers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns claimed notices into a mail or into comments and hands them over. What need not or may not be told any more is dropped first. */
public final class Couriers {
    private final NewsDesk news;
    private final Readers readers;
    private final MailWriter mails;
    private final Post post;
    private final CommentText commentTexts;
    private final Comments comments;

    public Couriers(NewsDesk news, Readers readers, MailWriter mails, Post post, CommentText commentTexts, Comments comments) {
        this.news = news;
        this.readers = readers;
        this.mails = mails;
        this.post = post;
        this.commentTexts = commentTexts;
        this.comments = comments;
    }

    void deliver(Claim claim, NoticeSender.Outcome outcome) {
        if (claim.notices().get(0).notice().channel() == Notice.Channel.COMMENT) {
            claim.notices().forEach(waiting -> comment(waiting, outcome));
            outcome.done();
        } else {
            readers.find(claim.notices().get(0).notice().person().key()).ifPresentOrElse(reader -> mail(claim, reader, outcome), () -> outcome.drop(claim.notices(), "nobody to write to"));
        }
    }

    private void mail(Claim claim, Reader reader, NoticeSender.Outcome outcome) {
        Map<Waiting, News> told = new LinkedHashMap<>();
        List<Waiting> pointless = new ArrayList<>();
        for (Waiting waiting : claim.notices()) {
            Optional<News> found = isRepeated(waiting.notice(), claim) ? Optional.empty() : news.find(waiting.notice(), reader.person());
            found.ifPresentOrElse(one -> told.put(waiting, one), () -> pointless.add(waiting));
        }
        outcome.drop(pointless, "may not or need not be told any more");
        if (!told.isEmpty()) {
            post.send(mails.write(reader, List.copyOf(told.values())), new Handover(outcome));
        }
    }

    /** Who is asked for a vote twice in one mail needs to read it once. */
    private static boolean isRepeated(Notice notice, Claim claim) {
        return notice.kind().asksForVote() && claim.notices().stream().map(Waiting::notice)
                .anyMatch(other -> other.kind().asksForVote() && other.review().equals(notice.review()) && other.at().isAfter(notice.at()));
    }

    /** One that was tried before may be there already: something failed after it was written. */
    private void comment(Waiting waiting, NoticeSender.Outcome outcome) {
        Notice notice = waiting.notice();
        Optional<ChangeReview> review = news.findReview(notice);
        String text = review.map(one -> commentTexts.write(notice, one, readers.commonLanguage())).orElse("");
        boolean isThere = !text.isEmpty() && (waiting.attempts() > 0 && comments.exists(notice.review().issueId(), text) || comments.write(notice.review().issueId(), notice.person(), text));
        if (!isThere) {
            outcome.drop(List.of(waiting), "nobody may comment, or the issue is gone");
        }
    }

    private record Handover(NoticeSender.Outcome outcome) implements Post.Delivery {
        @Override
        public boolean begin() {
            return outcome.isHeld();
        }

        @Override
        public void succeeded() {
            outcome.done();
        }

        @Override
        public void failed(String problem) {
            outcome.failed(problem);
        }
    }
}
