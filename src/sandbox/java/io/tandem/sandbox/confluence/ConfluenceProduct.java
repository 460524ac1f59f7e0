package io.tandem.sandbox.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.macro.Macro;
import io.tandem.sandbox.confluence.api.HostApi;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.ConfluenceFaults;
import io.tandem.sandbox.confluence.content.DemoContent;
import io.tandem.sandbox.confluence.content.Labels;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.render.Output;
import io.tandem.sandbox.confluence.render.RenderContext;
import io.tandem.sandbox.confluence.render.Rendering;
import io.tandem.sandbox.confluence.render.StorageRenderer;
import io.tandem.sandbox.confluence.rest.PageBodies;
import io.tandem.sandbox.confluence.rest.RestApi;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.web.Desk;
import io.tandem.sandbox.confluence.web.WebInterface;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Product;
import java.time.Clock;
import java.util.Optional;

/** The stand-in Confluence in one product: its content, /rest/api and pages. */
public final class ConfluenceProduct {
    private final ConfluenceStore store;
    private final ConfluenceFaults faults = new ConfluenceFaults();
    private final Access access;
    private final Pages pages;
    private final StorageRenderer renderer;

    private ConfluenceProduct(Product product, Clock clock) {
        store = new ConfluenceStore(product.database());
        access = new Access(store, name -> product.users().byName(name).map(HostUser::systemAdministrator).orElse(false));
        pages = new Pages(store, access, clock);
        Labels labels = new Labels(store, pages);
        HostApi api = new HostApi(product, store, access);
        renderer = new Rendering(store, access, product.users(), product::contextPath, () -> jiraUrl(product), name -> macro(product, name), api::conversionContext).renderer();
        WebInterface.register(product, new Desk(store, access, pages, labels, renderer));
        RestApi rest = new RestApi(store, access, pages, labels, product.users(), clock, faults);
        product.page("/rest/api/*", rest.servlet(product::baseUrl, new PageBodies((page, output) -> renderer.render(page.body(), RenderContext.of(page, Output.named(output))))));
    }

    /** Gives the product its content, pages and services; call it before the product serves. An empty database gets the demo content. */
    public static ConfluenceProduct start(Product product, Clock clock) {
        ConfluenceProduct confluence = new ConfluenceProduct(product, clock);
        new DemoContent(confluence.store, clock).createWhenEmpty();
        return confluence;
    }

    private static Optional<Macro> macro(Product product, String name) {
        return product.findAddOn().stream().flatMap(addOn -> addOn.macros().stream()).filter(macro -> macro.name().equals(name))
                .map(macro -> (Macro) macro.instance()).findFirst();
    }

    private static Optional<String> jiraUrl(Product product) {
        return Optional.ofNullable((ApplicationLinkService) product.services().all().get(ApplicationLinkService.class))
                .map(links -> links.getPrimaryApplicationLink(JiraApplicationType.class))
                .map(link -> link.getDisplayUrl().toString());
    }

    /** For tests that look behind the screens. */
    public ConfluenceStore store() {
        return store;
    }

    /** Failures only Confluence has; the host's are at {@link Product#faults()}. */
    public ConfluenceFaults faults() {
        return faults;
    }

    public Access access() {
        return access;
    }

    public Pages pages() {
        return pages;
    }

    public StorageRenderer renderer() {
        return renderer;
    }
}
