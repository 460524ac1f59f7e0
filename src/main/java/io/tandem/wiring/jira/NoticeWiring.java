package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.scheduler.SchedulerService;
import io.tandem.adapter.jira.notice.JiraComments;
import io.tandem.adapter.jira.notice.JiraLeads;
import io.tandem.adapter.jira.notice.JiraPost;
import io.tandem.adapter.jira.notice.JiraReaders;
import io.tandem.adapter.platform.RepeatedJob;
import io.tandem.adapter.store.notice.AoDeadlines;
import io.tandem.adapter.store.notice.AoNoticeQueue;
import io.tandem.review.Escalations;
import io.tandem.review.LapseService;
import io.tandem.review.LapseSweep;
import io.tandem.review.ReviewDesk;
import io.tandem.review.ReviewRights;
import io.tandem.review.notice.CommentText;
import io.tandem.review.notice.Couriers;
import io.tandem.review.notice.DeadlineKeeper;
import io.tandem.review.notice.DueService;
import io.tandem.review.notice.MailWriter;
import io.tandem.review.notice.NewsDesk;
import io.tandem.review.notice.NoticeSender;
import io.tandem.review.notice.ReviewNotices;
import io.tandem.review.notice.port.Deadlines;
import io.tandem.review.notice.port.Leads;
import io.tandem.review.notice.port.NoticeQueue;
import io.tandem.review.port.ReviewListener;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.team.api.Member;
import io.tandem.team.api.WorkingGroups;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told about change reviews: mail, comments, reminders, escalations. */
@Configuration(proxyBeanMethods = false)
public class NoticeWiring {
    @Bean
    public NoticeQueue noticeQueue(ActiveObjects activeObjects) {
        return new AoNoticeQueue(activeObjects);
    }

    @Bean
    public Deadlines deadlines(ActiveObjects activeObjects) {
        return new AoDeadlines(activeObjects);
    }

    @Bean
    public Leads leads(ProjectManager projects, WorkingGroups groups) {
        return new JiraLeads(projects, projectKey -> groups.listMembers(projectKey).stream().filter(Member::isLead).map(Member::person).toList());
    }

    @Bean
    public ReviewListener reviewNotices(NoticeQueue queue, Leads leads) {
        return new ReviewNotices(queue, leads);
    }

    @Bean
    public ReviewListener deadlineKeeper(Deadlines deadlines) {
        return new DeadlineKeeper(deadlines);
    }

    @Bean
    public Couriers couriers(ReviewStore reviews, ReviewedIssues issues, ProjectAccess access, ReviewRights rights, JiraReaders readers, JiraPost post, JiraComments comments, Texts texts,
                             @Qualifier("salApplicationProperties") ApplicationProperties jira, Clock clock) {
        Supplier<String> baseUrl = () -> jira.getBaseUrl(UrlMode.CANONICAL);
        return new Couriers(new NewsDesk(reviews, issues, access, rights, clock), readers, new MailWriter(texts, baseUrl), post, new CommentText(texts, baseUrl), comments);
    }

    @Bean
    public JiraReaders jiraReaders(@Qualifier("jiraUserManager") UserManager users, LocaleManager languages, TimeZoneManager zones, UserPropertyManager preferences,
                                   @Qualifier("jiraApplicationProperties") com.atlassian.jira.config.properties.ApplicationProperties settings) {
        return new JiraReaders(users, languages, zones, preferences, settings);
    }

    @Bean
    public JiraPost jiraPost(MailQueue queue, MailServerManager servers) {
        return new JiraPost(queue, servers);
    }

    @Bean
    public JiraComments jiraComments(IssueManager issues, CommentManager comments, PermissionManager permissions, @Qualifier("jiraUserManager") UserManager users) {
        return new JiraComments(issues, comments, permissions, users);
    }

    @Bean
    public NoticeSender noticeSender(NoticeQueue queue, Couriers couriers, Transactions transactions, Clock clock) {
        return new NoticeSender(queue, couriers, transactions, clock);
    }

    @Bean
    public DueService dueService(Deadlines deadlines, ReviewStore reviews, ReviewDesk desk, NoticeQueue queue, Transactions transactions, Clock clock) {
        return new DueService(deadlines, reviews, new Escalations(desk), queue, transactions, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob noticeJob(NoticeSender sender, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new RepeatedJob("io.tandem.review.notices", Duration.ofMinutes(1), sender::sendDue, scheduler, locks, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob dueJob(DueService due, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new RepeatedJob("io.tandem.review.due", Duration.ofMinutes(2), due::run, scheduler, locks, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob lapseJob(ReviewStore reviews, LapseService lapses, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new RepeatedJob("io.tandem.review.lapse", Duration.ofHours(1), new LapseSweep(reviews, lapses)::run, scheduler, locks, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob noticeTidyJob(NoticeSender sender, DueService due, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new RepeatedJob("io.tandem.review.tidy", Duration.ofDays(1), () -> {
            due.catchUp();
            sender.tidy();
        }, scheduler, locks, clock);
    }
}
