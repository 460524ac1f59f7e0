package io.tandem.review.notice;

import static io.tandem.testing.review.Reviews.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Gate;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.TrailEntry;
import io.tandem.review.model.TrailEntry.Step;
import io.tandem.review.notice.model.Mail;
import io.tandem.review.notice.model.Notice;
import io.tandem.review.notice.model.Reader;
import io.tandem.shared.Actor;
import io.tandem.testing.review.RealTexts;
import io.tandem.testing.review.Reviews;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

/** What a mail says, and that nobody's words become anything but words. */
public class MailWriterTest {
    private static final String NASTY = "<img src=x onerror=alert(1)>\r\nBcc: all@example.com & \"quotes\" '; {0} {panel} [~admin] seat:architect";

    private final MailWriter writer = new MailWriter(new RealTexts(), () -> "https://jira.example/jira");

    @Test
    public void speaksTheReadersLanguageAndTime() {
        Mail mail = writer.write(reader(Locale.SIMPLIFIED_CHINESE, "Asia/Shanghai", Reader.Format.TEXT), List.of(news("Replace the client")));
        assertThat(mail.subject()).isEqualTo("[DEMO-1] 请您投票：Replace the client");
        assertThat(mail.body()).contains("Dev Developer 已将此变更提交评审委员会。", "您以架构师身份投票。须于 2026年11月22日 ", ":00 GMT+8 前作出决定。", "您收到此邮件的原因：您在评审委员会中占有席位：架构师。",
                "打开变更评审: https://jira.example/jira/secure/TandemReview.jspa?id=0", "投票: https://jira.example/jira/secure/TandemReview.jspa?id=0#vote");
    }

    @Test
    public void escapesEverythingInHtml() {
        Mail mail = writer.write(reader(Locale.ENGLISH, "UTC", Reader.Format.HTML), List.of(news(NASTY, NASTY)));
        assertThat(mail.body()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;", "&amp; &quot;quotes&quot; &#39;; {0}");
        assertThat(mail.body()).startsWith("<!DOCTYPE html><html lang=\"en\">").doesNotContain("<script", "<style");
        assertThat(mail.subject()).doesNotContain("\r", "\n").startsWith("[DEMO-1] Your vote is wanted: <img");
    }

    @Test
    public void aQuoteInPlainTextIsMarkedOnEachLine() {
        Mail mail = writer.write(reader(Locale.ENGLISH, "UTC", Reader.Format.TEXT), List.of(news("Title", "first\nsecond")));
        assertThat(mail.body()).contains("> first\n> second\n");
    }

    @Test
    public void aVeryLongQuoteIsShortened() {
        Mail mail = writer.write(reader(Locale.ENGLISH, "UTC", Reader.Format.TEXT), List.of(news("Title", "x".repeat(1_000_000))));
        assertThat(mail.body().length()).isLessThan(4_000);
    }

    @Test
    public void severalPiecesOfNewsAreAList() {
        Mail mail = writer.write(reader(Locale.ENGLISH, "UTC", Reader.Format.HTML), List.of(news("One"), news("Two"), news("Three")));
        assertThat(mail.subject()).isEqualTo("[DEMO-1] 3 updates on change reviews");
        assertThat(mail.body()).contains("<h1", "DEMO-1: One", "DEMO-1: Two", "DEMO-1: Three");
    }

    @Test
    public void wordsInACommentMakeNoMarkup() {
        assertThat(CommentText.escape("{panel} [~admin] !x.png! *b* h1. http://x | a-b @all")).isEqualTo("\\{panel\\} \\[\\~admin\\] \\!x.png\\! \\*b\\* h1. http\\://x \\| a\\-b \\@all");
    }

    @Test
    public void everyKindOfNoticeHasItsSubjectInBothLanguages() {
        for (io.tandem.review.notice.model.NoticeKind kind : io.tandem.review.notice.model.NoticeKind.values()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertThat(new RealTexts().get(language, "tandem.notice.subject." + kind.name(), "X")).doesNotStartWith("tandem.").contains("X");
            }
        }
    }

    private static Reader reader(Locale language, String zone, Reader.Format format) {
        return new Reader(ADA, "ada@example.com", language, ZoneId.of(zone), format);
    }

    private static News news(String title, String... quotes) {
        ChangeReview base = Reviews.inReview(ReviewType.NORMAL, Reviews.usualBoard());
        Proposal proposal = base.proposal();
        ChangeReview review = base.withProposal(new Proposal(proposal.type(), title, proposal.rationale(), proposal.impact(), proposal.template(), proposal.planned()));
        TrailEntry step = new TrailEntry(2, Reviews.NOON, Reviews.DEV, Step.SUBMITTED, review.state(), review.state(), "", "");
        Notice asked = new ReviewNotices(null, project -> List.<Actor>of()).of(review, List.of(step)).stream().filter(notice -> notice.person().equals(ADA)).findFirst().orElseThrow();
        Notice quoting = new Notice(asked.token(), asked.kind(), asked.channel(), asked.person(), asked.review(), asked.round(), asked.urgency(), asked.said(), List.of(quotes), asked.because(), asked.at());
        return new News(quoting, review, "DEMO-1", Gate.verdict(Optional.of(review), Reviews.NOON), true);
    }
}
