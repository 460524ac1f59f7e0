package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.tandem.adapter.store.meeting.AoMeetingStore;
import io.tandem.adapter.wiki.WikiMinutesPages;
import io.tandem.rest.review.ConflictBodies;
import io.tandem.rest.review.MeetingBodies;
import io.tandem.rest.review.ReviewBodies;
import io.tandem.review.BoardService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.calendar.CalendarService;
import io.tandem.review.calendar.port.ReleaseDates;
import io.tandem.review.meeting.MeetingDesk;
import io.tandem.review.meeting.MeetingPublishing;
import io.tandem.review.meeting.MeetingRights;
import io.tandem.review.meeting.MeetingService;
import io.tandem.review.meeting.port.MeetingStore;
import io.tandem.review.meeting.port.MinutesPages;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.wiki.api.PageFormats;
import io.tandem.wiki.api.Publications;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Board meetings. */
@Configuration(proxyBeanMethods = false)
public class MeetingWiring {
    @Bean
    public MeetingStore meetingStore(ActiveObjects activeObjects) {
        return new AoMeetingStore(activeObjects);
    }

    @Bean
    public MeetingRights meetingRights(ProjectAccess access, BoardService boards) {
        return new MeetingRights(access, boards);
    }

    @Bean
    public MeetingDesk meetingDesk(ReviewStore reviews, ProjectAccess access, MeetingRights rights, Clock clock) {
        return new MeetingDesk(reviews, access, rights, clock);
    }

    @Bean
    public MeetingService meetingService(MeetingStore store, MeetingDesk desk, MeetingRights rights, BoardService boards, People people, AuditLog audit, Transactions transactions, Texts texts,
                                         Clock clock) {
        return new MeetingService(store, desk, rights, boards, people, () -> UUID.randomUUID().toString(), audit, transactions, texts, clock);
    }

    @Bean
    public MinutesPages minutesPages(PageFormats formats, Publications publications, Texts texts, ReleaseDates dates, @Qualifier("salApplicationProperties") ApplicationProperties jira) {
        return new WikiMinutesPages(formats, publications, texts, dates::zone, () -> jira.getBaseUrl(UrlMode.CANONICAL));
    }

    @Bean
    public MeetingPublishing meetingPublishing(MeetingService meetings, MinutesPages pages, AuditLog audit, Transactions transactions) {
        return new MeetingPublishing(meetings, pages, audit, transactions);
    }

    @Bean
    public MeetingBodies meetingBodies(ReviewBodies reviews, ReviewTexts texts, CalendarService calendar, ConflictBodies conflicts, Clock clock) {
        return new MeetingBodies(reviews, texts, calendar, conflicts, clock);
    }
}
