package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.it.support.Browser;
import io.tandem.sandbox.confluence.ConfluenceProduct;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The built JAR in a Confluence that has no Jira: its macros can be inserted and say plainly what they lack. */
public class ConfluenceMacrosIT {
    private Product product;
    private Browser browser;

    @Before
    public void start() throws Exception {
        product = Product.open(new ProductOptions("confluence", "Confluence", 0, Files.createTempDirectory("confluence"), "jdbc:h2:mem:macros;DB_CLOSE_DELAY=-1", "sa", "", ProductOptions.H2_SCHEMA));
        ConfluenceProduct.start(product, Clock.systemUTC());
        product.serve();
        product.install(Path.of(System.getProperty("addon.jar")));
        browser = new Browser();
    }

    @After
    public void stop() throws Exception {
        browser.close();
        product.close();
    }

    @Test
    public void a_macro_is_inserted_from_the_browser_and_degrades_without_jira() {
        browser.open(product.baseUrl() + "/pages/createpage.action?spaceKey=TEAM").type("[name=os_username]", "dev").type("[name=os_password]", "dev").click("#login-form-submit");
        browser.type("#title", "Reviews").click("[data-macro=tandem-change-reviews] summary").type("#macro-tandem-change-reviews-project", "DEMO").screenshot("confluence-macro-browser")
                .click("[data-macro=tandem-change-reviews] .cf-insert").click("#rte-button-publish");
        browser.see("#title-text", "Reviews").see("#main-content [data-macro-name=tandem-change-reviews]", "Jira").screenshot("confluence-macro-without-jira");
        assertThat(browser.has(".unknown-macro")).isFalse();
        assertThat(browser.has(".macro-error")).isFalse();
        assertThat(browser.listScriptErrors()).isEmpty();
        browser.open(product.baseUrl() + "/display/TEAM/Reviews?outputType=pdf").see("[data-macro-name=tandem-change-reviews]", "Jira");
        assertThat(browser.list("script")).isEmpty();
    }
}
