package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.scheduler.SchedulerService;
import io.tandem.adapter.jira.review.JiraIssueScopes;
import io.tandem.adapter.jira.review.JiraTimeZones;
import io.tandem.adapter.jira.review.ReviewIssueListener;
import io.tandem.adapter.jira.review.JiraProjectShape;
import io.tandem.adapter.jira.review.JiraReviewedIssues;
import io.tandem.adapter.store.review.AoBoardStore;
import io.tandem.adapter.store.review.AoReviewStore;
import io.tandem.adapter.platform.RepeatedJob;
import io.tandem.rest.review.ReviewBodies;
import io.tandem.rest.review.ReviewFilters;
import io.tandem.rest.support.Guard;
import io.tandem.review.Approvals;
import io.tandem.review.AuditService;
import io.tandem.review.BoardService;
import io.tandem.review.ConditionService;
import io.tandem.review.GateService;
import io.tandem.review.LapseService;
import io.tandem.review.LiveStandIns;
import io.tandem.review.ModuleCheck;
import io.tandem.review.ReviewDesk;
import io.tandem.review.ReviewQueries;
import io.tandem.review.ReviewRights;
import io.tandem.review.ReviewService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.StoredOpenReviews;
import io.tandem.review.StoredReviewOverview;
import io.tandem.review.Submissions;
import io.tandem.review.VotingService;
import io.tandem.review.api.OpenReviews;
import io.tandem.review.api.ReviewOverview;
import io.tandem.review.port.BoardStore;
import io.tandem.review.port.ReviewListener;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.IssueScopes;
import io.tandem.review.port.ModuleScores;
import io.tandem.review.port.ProjectShape;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.review.port.TimeZones;
import io.tandem.review.port.WorkingGroup;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Change reviews. */
@Configuration(proxyBeanMethods = false)
public class ReviewWiring {
    @Bean
    public TimeZones timeZones(TimeZoneManager zones, @Qualifier("jiraUserManager") UserManager users) {
        return new JiraTimeZones(zones, users);
    }

    @Bean
    public ReviewStore reviewStore(ActiveObjects activeObjects, BoardStore boards, WorkingGroup group, TimeZones zones, Clock clock) {
        return new LiveStandIns(new AoReviewStore(activeObjects), boards, group, zones, clock);
    }

    @Bean
    public BoardStore boardStore(ActiveObjects activeObjects) {
        return new AoBoardStore(activeObjects);
    }

    @Bean
    public ReviewedIssues reviewedIssues(IssueManager issues) {
        return new JiraReviewedIssues(issues);
    }

    @Bean
    public ReviewRights reviewRights(ProjectAccess access, BoardService boards, Clock clock) {
        return new ReviewRights(access, boards, clock);
    }

    @Bean
    public ProjectShape projectShape(ProjectManager projects, ProjectRoleManager roles) {
        return new JiraProjectShape(projects, roles);
    }

    @Bean
    public BoardService.Sources boardSources(People people, ProjectShape shape, WorkingGroup group) {
        return new BoardService.Sources(people, shape, group);
    }

    @Bean
    public BoardService boardService(BoardStore store, ProjectAccess access, BoardService.Sources sources, AuditLog audit, Transactions transactions, Clock clock) {
        return new BoardService(store, access, sources, audit, transactions, clock);
    }

    @Bean
    public ReviewDesk reviewDesk(ReviewStore store, ProjectAccess access, ReviewRights rights, AuditLog audit, List<ReviewListener> listeners) {
        return new ReviewDesk(store, access, rights, audit, listeners);
    }

    @Bean
    public IssueScopes issueScopes(IssueManager issues) {
        return new JiraIssueScopes(issues);
    }

    @Bean
    public Approvals approvals(IssueScopes scopes) {
        return new Approvals(scopes);
    }

    @Bean
    public ModuleCheck moduleCheck(ModuleScores scores, IssueScopes scopes) {
        return new ModuleCheck(scores, scopes);
    }

    @Bean
    public Submissions submissions(BoardService boards, IssueScopes scopes, ModuleCheck modules, Approvals approvals) {
        return new Submissions(boards, scopes, modules, approvals);
    }

    @Bean
    public AuditService auditService(ReviewDesk desk, Transactions transactions, Clock clock) {
        return new AuditService(desk, transactions, clock);
    }

    @Bean
    public LapseService lapseService(ReviewStore store, ReviewedIssues issues, IssueScopes scopes, ReviewDesk desk, Transactions transactions, Clock clock) {
        return new LapseService(store, issues, scopes, desk, transactions, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob reviewedIssuesJob(LapseService lapses, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new RepeatedJob("io.tandem.review.issues", Duration.ofHours(1), lapses::checkAll, scheduler, locks, clock);
    }

    @Bean
    public ReviewIssueListener reviewIssueListener(EventPublisher events, LapseService lapses) {
        return new ReviewIssueListener(events, lapses);
    }

    @Bean
    public ConditionService conditionService(ReviewDesk desk, ProjectAccess access, Transactions transactions, Clock clock) {
        return new ConditionService(desk, access, transactions, clock);
    }

    @Bean
    public ReviewService reviewService(ReviewStore store, ReviewedIssues issues, ProjectAccess access, BoardService boards, People people, Submissions submissions, ReviewDesk desk,
            Transactions transactions, Clock clock) {
        return new ReviewService(store, issues, access, boards, people, submissions, desk, transactions, clock);
    }

    @Bean
    public VotingService votingService(ReviewDesk desk, ReviewRights rights, Approvals approvals, People people, Transactions transactions, Clock clock) {
        return new VotingService(desk, rights, approvals, people, transactions, clock);
    }

    @Bean
    public ReviewQueries reviewQueries(ReviewStore store, ProjectAccess access, ReviewRights rights) {
        return new ReviewQueries(store, access, rights);
    }

    @Bean
    public GateService gateService(ReviewStore store, Clock clock) {
        return new GateService(store, clock);
    }

    @Bean
    public ReviewOverview reviewOverview(ReviewStore store) {
        return new StoredReviewOverview(store);
    }

    @Bean
    public OpenReviews openReviews(ReviewStore store, BoardService boards) {
        return new StoredOpenReviews(store, boards);
    }

    @Bean
    public ReviewTexts reviewTexts(Texts texts) {
        return new ReviewTexts(texts);
    }

    @Bean
    public ReviewBodies reviewBodies(ReviewRights rights, ReviewTexts texts, ConditionService conditions, BoardService boards, Clock clock) {
        return new ReviewBodies(rights, texts, conditions, boards::rate, clock);
    }

    @Bean
    public ReviewFilters reviewFilters(Guard guard, ReviewedIssues issues, ReviewQueries queries, People people, Clock clock) {
        return new ReviewFilters(guard, issues, queries, people, clock);
    }
}
