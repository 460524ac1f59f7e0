package io.tandem.wiring.common;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;

/** The host services taken in both products. The index file {@code imports} says the same; a test compares the two. */
@SuppressWarnings("unused")
final class CommonImports {
    @ComponentImport I18nResolver i18nResolver;
    @ComponentImport("salUserManager") UserManager userManager;
    @ComponentImport ApplicationLinkService applicationLinkService;

    private CommonImports() { }
}
