package io.tandem.review.notice;

import io.tandem.review.notice.model.Notice;
import java.util.List;

/** Who is told what when a step is taken. May name the person who took it, and somebody twice: that is sorted out afterwards. */
interface NoticeRule {
    List<Notice> of(Happening happening);
}
