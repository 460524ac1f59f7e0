package com.atlassian.confluence.renderer.radeox.macros;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import io.tandem.sandbox.host.HostSession;
import java.util.Map;

/** The old static way to a template's context. */
public class MacroUtils {
    public static Map<String, Object> defaultVelocityContext() {
        return HostSession.product().service(VelocityHelperService.class).createDefaultVelocityContext();
    }
}
