package io.tandem.sandbox.confluence.rest;

import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.content.ConfluenceFaults;
import io.tandem.sandbox.confluence.content.Labels;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.host.HostUsers;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.function.Supplier;

/** Puts the resources of /rest/api together. */
public record RestApi(ConfluenceStore store, Access access, Pages pages, Labels labels, HostUsers users, Clock clock, ConfluenceFaults faults) {
    /**
     * @param baseUrl the product's address, asked on every call
     * @param bodies how a body looks in each representation
     */
    public HttpServlet servlet(Supplier<String> baseUrl, PageBodies bodies) {
        ContentJson json = new ContentJson(store, access, users, new Links(baseUrl), bodies);
        Routes routes = new Routes();
        new SearchResource(store, access, json).register(routes);
        new ContentResource(store, pages, access, json).register(routes);
        new LabelResource(store, pages, labels, json).register(routes);
        new PropertyResource(store, pages, json, clock).register(routes);
        new AttachmentResource(store, pages, json, clock).register(routes);
        new RestrictionResource(store, pages, json).register(routes);
        new SpaceResource(store, pages, access, users, json).register(routes);
        return new RestServlet(routes, faults);
    }
}
