package io.tandem.sandbox.host.platform;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventListenerRegistrar;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.net.RequestFactory;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.tandem.sandbox.host.Jobs;
import io.tandem.sandbox.host.Product;

/** Offers the services that both products have. */
public final class PlatformServices {
    private PlatformServices() {
    }

    /** Before the product's own services, which may replace some. Gives what the administrator sees of the scheduler. */
    public static Jobs provideAll(Product product) {
        HostXsrf xsrf = new HostXsrf();
        HostCaches caches = new HostCaches(product);
        HostEvents events = new HostEvents();
        HostScheduler scheduler = new HostScheduler(product);
        HostLocks locks = new HostLocks(product);
        product.closeLater(scheduler);
        product.closeLater(locks);
        product.provide(ApplicationProperties.class, new HostApplication(product));
        product.provide(I18nResolver.class, new HostI18n(product));
        product.provide(UserManager.class, new HostUserManager(product));
        product.provide(TimeZoneManager.class, new HostTimeZones(product));
        product.provide(TransactionTemplate.class, new HostTransactions(product));
        product.provide(PluginSettingsFactory.class, new HostSettings(product));
        product.provide(LoginUriProvider.class, new HostLoginUris(product));
        product.provide(XsrfTokenAccessor.class, xsrf);
        product.provide(XsrfTokenValidator.class, xsrf);
        product.provide(XsrfRequestValidator.class, xsrf);
        product.provide(WebSudoManager.class, new HostWebSudo());
        product.provide(HttpContext.class, new HostHttpContext());
        product.provide(EventPublisher.class, events);
        product.provide(EventListenerRegistrar.class, events);
        product.provide(SchedulerService.class, scheduler);
        product.provide(ClusterLockService.class, locks);
        product.provide(CacheManager.class, caches);
        product.provide(CacheFactory.class, caches);
        product.provide(ApplicationLinkService.class, new HostLinks(product));
        product.provide(RequestFactory.class, new HostRequestFactory());
        product.provide(TemplateRenderer.class, new HostTemplateRenderer(product));
        product.provide(PageBuilderService.class, new HostPageBuilder());
        product.provide(WebResourceUrlProvider.class, new HostResourceUrls(product));
        return scheduler;
    }
}
