package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.scheduler.SchedulerService;
import io.tandem.adapter.connector.confluence.ConfluenceDirectory;
import io.tandem.adapter.connector.confluence.ConfluencePages;
import io.tandem.adapter.connector.confluence.LinkWire;
import io.tandem.adapter.connector.confluence.Wire;
import io.tandem.adapter.jira.retro.JiraActingAs;
import io.tandem.adapter.jira.retro.JiraReleaseHistory;
import io.tandem.adapter.jira.retro.PublicationJob;
import io.tandem.adapter.store.outbox.AoPublicationStore;
import io.tandem.adapter.store.retro.AoRetroStore;
import io.tandem.debt.api.DebtOverview;
import io.tandem.retro.FindingsService;
import io.tandem.retro.RetroAccess;
import io.tandem.retro.RetroPublishing;
import io.tandem.retro.RetroService;
import io.tandem.retro.StoredOpenActions;
import io.tandem.retro.api.OpenActions;
import io.tandem.retro.port.ReleaseHistory;
import io.tandem.retro.port.RetroStore;
import io.tandem.review.api.ReviewOverview;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.wiki.PageFormatService;
import io.tandem.wiki.PagePublisher;
import io.tandem.wiki.PublicationSender;
import io.tandem.wiki.PublicationService;
import io.tandem.wiki.WikiPlaceService;
import io.tandem.wiki.api.PageFormats;
import io.tandem.wiki.api.Publications;
import io.tandem.wiki.api.WikiPlaces;
import io.tandem.wiki.port.PublicationStore;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Retrospectives and the publishing of their pages. */
@Configuration(proxyBeanMethods = false)
public class RetroWiring {
    @Bean
    public Wire confluenceWire(ApplicationLinkService links) {
        return new LinkWire(links);
    }

    @Bean
    public PublicationStore publicationStore(ActiveObjects activeObjects) {
        return new AoPublicationStore(activeObjects);
    }

    @Bean
    public PublicationSender publicationSender(PublicationStore store, Wire wire, @Qualifier("jiraUserManager") UserManager users, JiraAuthenticationContext authentication,
                                               Transactions transactions, Clock clock) {
        return new PublicationSender(store, new PagePublisher(new ConfluencePages(wire, clock)), new JiraActingAs(users, authentication), transactions, clock);
    }

    /** One thread: pages are few, and one after the other is kind to the wiki. */
    @Bean(destroyMethod = "shutdownNow")
    public ExecutorService publicationExecutor() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "tandem-publication");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    public Publications publications(PublicationStore store, PublicationSender sender, Transactions transactions, Texts texts, @Qualifier("publicationExecutor") ExecutorService executor,
                                     Clock clock) {
        return new PublicationService(store, sender, transactions, texts, executor::execute, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    public PublicationJob publicationJob(SchedulerService scheduler, PublicationSender sender, Clock clock) {
        return new PublicationJob(scheduler, sender::sendDue, clock);
    }

    @Bean
    public WikiPlaces wikiPlaces(Wire wire, Clock clock) {
        return new WikiPlaceService(new ConfluenceDirectory(wire, clock));
    }

    @Bean
    public PageFormats pageFormats(Texts texts) {
        return new PageFormatService(texts);
    }

    @Bean
    public RetroStore retroStore(ActiveObjects activeObjects) {
        return new AoRetroStore(activeObjects);
    }

    @Bean
    public ReleaseHistory releaseHistory(ProjectManager projects, VersionManager versions, SearchService search, ChangeHistoryManager histories, ConstantsManager constants,
                                         @Qualifier("jiraApplicationProperties") com.atlassian.jira.config.properties.ApplicationProperties properties, TimeZoneManager zones) {
        return new JiraReleaseHistory(projects, versions, search, histories, constants, properties, zones);
    }

    @Bean
    public FindingsService findingsService(ReleaseHistory releases, ReviewOverview reviews, DebtOverview debts, ProjectAccess access, Clock clock) {
        return new FindingsService(releases, reviews, debts, access, clock);
    }

    @Bean
    public RetroService retroService(RetroStore store, ReleaseHistory releases, FindingsService findings, ProjectAccess access, AuditLog audit, Transactions transactions, Texts texts,
                                     Clock clock) {
        return new RetroService(store, releases, findings, new RetroAccess(access), () -> UUID.randomUUID().toString(), audit, transactions, texts, clock);
    }

    @Bean
    public RetroPublishing retroPublishing(RetroService service, FindingsService findings, RetroStore store, ReleaseHistory releases, PageFormats formats, Publications publications,
                                           @Qualifier("salApplicationProperties") ApplicationProperties jira, AuditLog audit, Transactions transactions, Texts texts, Clock clock) {
        return new RetroPublishing(service, findings, store, releases, formats, publications, () -> jira.getBaseUrl(UrlMode.CANONICAL), audit, transactions, texts, clock);
    }

    @Bean
    public OpenActions openActions(RetroStore store) {
        return new StoredOpenActions(store);
    }
}
