package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.RequiredPageResources;
import io.tandem.sandbox.host.Xsrf;
import io.tandem.sandbox.host.velocity.helper.TemplateRequest;
import io.tandem.sandbox.host.velocity.helper.TemplateResources;
import io.tandem.sandbox.host.velocity.helper.TemplateTexts;
import java.util.HashMap;
import java.util.Map;

/** What every template finds besides its own values: {@code i18n, baseurl, req, contextPath, atl_token, webResourceManager, remoteUserName}. */
final class TemplateValues {
    private final Product product;
    private final ViewerTexts texts;

    TemplateValues(Product product, ViewerTexts texts) {
        this.product = product;
        this.texts = texts;
    }

    Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> values = new HashMap<>();
        values.put("i18n", new TemplateTexts(texts::get));
        values.put("baseurl", product.contextPath());
        values.put("contextPath", product.contextPath());
        values.put("req", new TemplateRequest(product.contextPath()));
        values.put("webResourceManager", new TemplateResources(RequiredPageResources::module, RequiredPageResources::context));
        HostSession.user().map(HostUser::name).ifPresent(name -> values.put("remoteUserName", name));
        HostSession.request().ifPresent(request -> values.put("atl_token", Xsrf.token(request, HostSession.response().orElseThrow())));
        values.putAll(own);
        return values;
    }
}
