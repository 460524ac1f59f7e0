package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.scheduler.SchedulerService;
import io.tandem.adapter.jira.debt.JiraIssueTexts;
import io.tandem.adapter.jira.debt.TextChangeListener;
import io.tandem.adapter.platform.AskedJob;
import io.tandem.adapter.platform.BundledLines;
import io.tandem.adapter.platform.RepeatedJob;
import io.tandem.adapter.store.debt.AoScanStore;
import io.tandem.adapter.store.debt.AoSuggestionStore;
import io.tandem.adapter.store.debt.AoTextMarks;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtService;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.suggestion.Detection;
import io.tandem.debt.suggestion.ScanService;
import io.tandem.debt.suggestion.SuggestionReader;
import io.tandem.debt.suggestion.SuggestionScanner;
import io.tandem.debt.suggestion.SuggestionService;
import io.tandem.debt.suggestion.detector.Lexicon;
import io.tandem.debt.suggestion.detector.RuleBasedDetector;
import io.tandem.debt.suggestion.port.DebtDetector;
import io.tandem.debt.suggestion.port.IssueTexts;
import io.tandem.debt.suggestion.port.ScanStore;
import io.tandem.debt.suggestion.port.SuggestionStore;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sentences of issues that admit a debt. */
@Configuration(proxyBeanMethods = false)
public class DebtSuggestionWiring {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final long BREATH_MILLIS = 20;

    @Bean
    public DebtDetector debtDetector() {
        return new RuleBasedDetector(Lexicon.read(BundledLines.read("/suggestion/lexicon.txt")));
    }

    @Bean
    public Detection debtDetection(DebtDetector detector, Clock clock) {
        return new Detection(detector, clock);
    }

    @Bean
    public IssueTexts issueTexts(ProjectManager projects, IssueManager issues, CommentManager comments) {
        return new JiraIssueTexts(projects, issues, comments);
    }

    @Bean
    public SuggestionStore suggestionStore(ActiveObjects activeObjects) {
        return new AoSuggestionStore(activeObjects);
    }

    @Bean
    public ScanStore suggestionScanStore(ActiveObjects activeObjects) {
        return new AoScanStore(activeObjects);
    }

    @Bean
    public SuggestionReader suggestionReader(SuggestionStore store, IssueTexts texts, Detection detection, LinkedIssues issues, DebtAccess access, People people) {
        return new SuggestionReader(store, texts, detection, issues, access, people);
    }

    @Bean
    public SuggestionService suggestionService(SuggestionStore store, SuggestionReader reader, DebtService debts, DebtAccess access, AuditLog audit, Transactions transactions, Clock clock) {
        return new SuggestionService(store, reader, debts, access, audit, transactions, clock);
    }

    @Bean
    public SuggestionScanner suggestionScanner(IssueTexts texts, ScanStore scans, ActiveObjects activeObjects, SuggestionStore store, Detection detection, Transactions transactions) {
        Runnable breath = () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BREATH_MILLIS));
        return new SuggestionScanner(texts, scans, new AoTextMarks(activeObjects), store, detection, transactions, breath);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public AskedJob suggestionJob(SuggestionScanner scanner, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new AskedJob(new RepeatedJob("io.tandem.debt.suggestions", EVERY, scanner::run, scheduler, locks, clock), "tandem-suggestions", scanner::stop);
    }

    @Bean
    public ScanService suggestionScans(ScanStore scans, AskedJob suggestionJob, AuditLog audit, Transactions transactions, Clock clock) {
        return new ScanService(scans, suggestionJob::ask, audit, transactions, clock);
    }

    @Bean
    public TextChangeListener suggestionTextListener(EventPublisher events, SuggestionScanner scanner, AskedJob suggestionJob) {
        return new TextChangeListener(events, scanner, suggestionJob::ask);
    }
}
