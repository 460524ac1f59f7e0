package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.render.RenderContext;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.host.Product;

/** Offers the services of the API to the add-on. */
public final class HostApi {
    private final ApiObjects objects;

    public HostApi(Product product, ConfluenceStore store, Access access) {
        objects = new ApiObjects(store, access, product.users());
        SandboxPageManager pages = new SandboxPageManager(store, objects);
        product.provide(UserAccessor.class, new SandboxUserAccessor(product.users()));
        product.provide(PageManager.class, pages);
        product.provide(ContentEntityManager.class, pages);
        product.provide(SpaceManager.class, new SandboxSpaceManager(store, objects));
        product.provide(PermissionManager.class, new SandboxPermissionManager(access, product.users()));
        product.provide(VelocityHelperService.class, new SandboxVelocityHelper(product));
    }

    /** @return what a macro learns when the page is rendered */
    public ConversionContext conversionContext(RenderContext context) {
        return new SandboxConversionContext(objects.page(context.page()), context.page().spaceKey(), context.output());
    }
}
