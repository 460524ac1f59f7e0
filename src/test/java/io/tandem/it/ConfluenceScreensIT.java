package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.it.support.Browser;
import io.tandem.sandbox.confluence.ConfluenceProduct;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import java.nio.file.Files;
import java.time.Clock;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The stand-in Confluence in a browser, without the add-on: its screens look right in both languages and its scripts run. */
public class ConfluenceScreensIT {
    private Product product;
    private Browser browser;

    @Before
    public void start() throws Exception {
        product = Product.open(new ProductOptions("confluence", "Confluence", 0, Files.createTempDirectory("confluence"), "jdbc:h2:mem:screens;DB_CLOSE_DELAY=-1", "sa", "", ProductOptions.H2_SCHEMA));
        ConfluenceProduct.start(product, Clock.systemUTC());
        product.serve();
        browser = new Browser();
    }

    @After
    public void stop() throws Exception {
        browser.close();
        product.close();
    }

    @Test
    public void pages_are_read_edited_compared_and_kept_in_both_languages() {
        logIn("petra");
        browser.see("#spaces", "Team space").screenshot("confluence-dashboard");
        browser.open(product.baseUrl() + "/display/TEAM").see("#main-content", "Welcome").screenshot("confluence-page");
        browser.open(product.baseUrl() + "/display/TEAM/Architecture+overview").see("#main-content", "Single writer").screenshot("confluence-page-macros");
        edit();
        browser.see("#main-content", "Beware").click("#view-history-link").see("#page-history", "warned").screenshot("confluence-history").clickText("Compare selected versions")
                .see("#diff", "Beware").screenshot("confluence-diff");
        browser.open(product.baseUrl() + "/display/TEAM/Architecture+overview").click("#view-page-info-link").screenshot("confluence-information");
        browser.open(product.baseUrl() + "/display/TEAM/Architecture+overview").click("#action-page-permissions-link").screenshot("confluence-restrictions");
        browser.open(product.baseUrl() + "/display/TEAM/Architecture+overview?outputType=pdf").screenshot("confluence-static");
        assertThat(browser.listScriptErrors()).isEmpty();
        browser.forget();
        logIn("wei");
        browser.see("h2", "空间").screenshot("confluence-dashboard-zh");
        browser.open(product.baseUrl() + "/display/TEAM").clickText("支付平台概述").see("#main-content", "目标").screenshot("confluence-page-zh");
    }

    private void edit() {
        browser.click("#editPageLink").click("#macro-browser details[data-macro=note] summary").type("#macro-note-title", "Beware").click("#macro-browser details[data-macro=note] .cf-insert")
                .type("#message", "warned").screenshot("confluence-editor").click("#rte-button-publish");
    }

    private void logIn(String name) {
        browser.open(product.baseUrl() + "/").type("[name=os_username]", name).type("[name=os_password]", name).click("form button, form input[type=submit]");
    }
}
