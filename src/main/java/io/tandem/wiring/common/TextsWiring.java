package io.tandem.wiring.common;

import com.atlassian.sal.api.message.I18nResolver;
import io.tandem.adapter.platform.SalTexts;
import io.tandem.shared.port.Texts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Texts and time, the same in both products. */
@Configuration(proxyBeanMethods = false)
public class TextsWiring {
    @Bean
    public Texts texts(I18nResolver resolver) {
        return new SalTexts(resolver);
    }

    /** The one clock: everything that needs the time is handed it. Instants are UTC; days are cut in the zone each figure names. */
    @Bean
    public Clock clock() {
        return Clock.systemUTC();
    }
}
