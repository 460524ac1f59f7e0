package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.scheduler.SchedulerService;
import io.tandem.adapter.jira.debt.ExpiryMail;
import io.tandem.adapter.jira.notice.JiraPost;
import io.tandem.adapter.jira.notice.JiraReaders;
import io.tandem.adapter.platform.RepeatedJob;
import io.tandem.adapter.store.debt.AoDebtCounts;
import io.tandem.adapter.store.debt.AoDebtDays;
import io.tandem.adapter.store.debt.AoExpiries;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.upkeep.DayKeeper;
import io.tandem.debt.upkeep.ExpiryLetter;
import io.tandem.debt.upkeep.ExpirySender;
import io.tandem.debt.upkeep.ExpiryWatch;
import io.tandem.debt.upkeep.TrendService;
import io.tandem.debt.upkeep.port.DebtDays;
import io.tandem.debt.upkeep.port.Expiries;
import io.tandem.metric.api.IssueRecords;
import io.tandem.review.notice.port.Leads;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to be done about the debt register day by day. */
@Configuration(proxyBeanMethods = false)
public class DebtUpkeepWiring {
    @Bean
    public DebtDays debtDays(ActiveObjects activeObjects) {
        return new AoDebtDays(activeObjects);
    }

    @Bean
    public TrendService debtTrend(DebtAccess access, ProjectParts parts, ActiveObjects activeObjects, DebtDays days, IssueRecords code, Clock clock) {
        return new TrendService(access, parts, new AoDebtCounts(activeObjects), days, code, clock);
    }

    @Bean
    public Expiries debtExpiries(ActiveObjects activeObjects) {
        return new AoExpiries(activeObjects);
    }

    @Bean
    public ExpiryWatch debtExpiryWatch(Expiries expiries, People people, Leads leads, AuditLog audit, Transactions transactions, Clock clock) {
        return new ExpiryWatch(expiries, people, leads::listLeads, audit, transactions, clock);
    }

    @Bean
    public ExpirySender debtExpirySender(Expiries expiries, JiraReaders readers, JiraPost post, Texts texts, ProjectAccess access, @Qualifier("salApplicationProperties") ApplicationProperties jira,
                                         Transactions transactions, Clock clock) {
        return new ExpirySender(expiries, new ExpiryMail(readers, post, new ExpiryLetter(texts, () -> jira.getBaseUrl(UrlMode.CANONICAL))), access, transactions, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob debtExpiryJob(ExpiryWatch watch, ExpirySender sender, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        return new RepeatedJob("io.tandem.debt.expiry", Duration.ofMinutes(10), () -> {
            watch.run();
            sender.sendDue();
        }, scheduler, locks, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public RepeatedJob debtDayJob(ActiveObjects activeObjects, DebtDays days, Transactions transactions, SchedulerService scheduler, ClusterLockService locks, Clock clock) {
        DayKeeper keeper = new DayKeeper(new AoDebtCounts(activeObjects), days, transactions, clock);
        return new RepeatedJob("io.tandem.debt.days", Duration.ofHours(1), keeper::keepToday, scheduler, locks, clock);
    }
}
