package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import io.tandem.sandbox.host.Product;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders templates of the add-on's JAR with the host's Velocity: escaping and allowlist are on. */
final class SandboxVelocityHelper implements VelocityHelperService {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxVelocityHelper.class);
    private final Product product;

    SandboxVelocityHelper(Product product) {
        this.product = product;
    }

    /** As in the product, a failing template is logged and leaves nothing. */
    @Override
    public String getRenderedTemplate(String templateName, Map<String, Object> contextMap) {
        try {
            return getRenderedTemplateWithoutSwallowingErrors(templateName, contextMap);
        } catch (RuntimeException problem) {
            LOG.error("Template {} failed", templateName, problem);
            return "";
        }
    }

    @Override
    public String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, Object> contextMap) {
        return product.addOn().render(templateName, contextMap);
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        Map<String, Object> context = new HashMap<>();
        context.put("req", null);
        context.put("baseUrl", product.baseUrl());
        context.put("contextPath", product.contextPath());
        return context;
    }
}
