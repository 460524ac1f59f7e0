package com.atlassian.confluence.util.velocity;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import io.tandem.sandbox.host.HostSession;
import java.util.HashMap;
import java.util.Map;

/** The old static way to a rendered template. */
public final class VelocityUtils {
    private VelocityUtils() {
    }

    public static String getRenderedTemplate(String templateName, Map<?, ?> contextMap) {
        Map<String, Object> context = new HashMap<>();
        contextMap.forEach((name, value) -> context.put((String) name, value));
        return HostSession.product().service(VelocityHelperService.class).getRenderedTemplate(templateName, context);
    }
}
