package io.tandem.sandbox.confluence;

import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.ConfluenceFaults;
import io.tandem.sandbox.confluence.content.DemoContent;
import io.tandem.sandbox.confluence.content.Labels;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.rest.PageBodies;
import io.tandem.sandbox.confluence.rest.RestApi;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Product;
import java.time.Clock;

/** The stand-in Confluence in one product: its content, /rest/api and pages. */
public final class ConfluenceProduct {
    private final ConfluenceStore store;
    private final ConfluenceFaults faults = new ConfluenceFaults();
    private final Access access;
    private final Pages pages;

    private ConfluenceProduct(Product product, Clock clock) {
        store = new ConfluenceStore(product.database());
        access = new Access(store, name -> product.users().byName(name).map(HostUser::systemAdministrator).orElse(false));
        pages = new Pages(store, access, clock);
        Labels labels = new Labels(store, pages);
        RestApi rest = new RestApi(store, access, pages, labels, product.users(), clock, faults);
        product.page("/rest/api/*", rest.servlet(product::baseUrl, new PageBodies((page, output) -> page.body())));
    }

    /** Gives the product its content, pages and services; call it before the product serves. An empty database gets the demo content. */
    public static ConfluenceProduct start(Product product, Clock clock) {
        ConfluenceProduct confluence = new ConfluenceProduct(product, clock);
        new DemoContent(confluence.store, clock).createWhenEmpty();
        return confluence;
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
}
