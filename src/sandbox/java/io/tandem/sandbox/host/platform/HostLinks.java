package io.tandem.sandbox.host.platform;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import io.tandem.sandbox.host.Product;
import java.util.List;
import java.util.Optional;

/** The link to the other product; none while that is not running beside this one. */
record HostLinks(Product product) implements ApplicationLinkService {
    private Optional<ApplicationLink> link() {
        return product.findPeer().map(peer -> new HostLink(product, peer));
    }

    @Override
    public ApplicationLink getApplicationLink(ApplicationId id) {
        return link().filter(link -> link.getId().equals(id)).orElse(null);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return link().map(List::of).orElse(List.of());
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return link().filter(link -> type.isInstance(link.getType())).map(List::of).orElse(List.of());
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return link().filter(link -> type.isInstance(link.getType())).orElse(null);
    }
}
