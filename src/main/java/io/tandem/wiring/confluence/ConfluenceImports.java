package io.tandem.wiring.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;

/** The host services taken in Confluence alone. The index file {@code imports-confluence} says the same; a test compares the two. */
@SuppressWarnings("unused")
final class ConfluenceImports {
    @ConfluenceImport VelocityHelperService velocityHelperService;

    private ConfluenceImports() { }
}
