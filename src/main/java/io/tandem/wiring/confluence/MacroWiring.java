package io.tandem.wiring.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import io.tandem.adapter.confluence.LinkedJiraReports;
import io.tandem.adapter.confluence.LinkedJiraReviews;
import io.tandem.wiki.macro.ViewedReports;
import io.tandem.wiki.macro.ViewedReviews;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the macros stand on. */
@Configuration(proxyBeanMethods = false)
public class MacroWiring {
    @Bean
    public ViewedReviews viewedReviews(ApplicationLinkService links, Clock clock) {
        return new ViewedReviews(new LinkedJiraReviews(links), clock);
    }

    @Bean
    public ViewedReports viewedReports(ApplicationLinkService links, Clock clock) {
        return new ViewedReports(new LinkedJiraReports(links), clock);
    }
}
