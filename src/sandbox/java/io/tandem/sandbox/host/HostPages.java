package io.tandem.sandbox.host;

import java.io.IOException;

/** The addresses every product has. The product's own pages win, because their paths are more specific. */
final class HostPages {
    private HostPages() {
    }

    /** Beside the administration's menu for those who see it. */
    static void sendToAdministrator(Product product, PageContent page) throws IOException {
        product.layout().sendDecorated(HostSession.user().filter(HostUser::systemAdministrator).isPresent() ? "admin" : "", page);
    }

    static void addAll(Product product, Installation installation) {
        product.page("/login.jsp", new LoginPage(product));
        product.page("/logout", new LogoutPage(product));
        product.page("/sandbox/language", new LanguagePage(product));
        product.page("/sandbox/faults", new FaultsPage(product));
        product.page("/sandbox/clock", new ClockPage(product));
        product.page("/sandbox/jobs", new JobsPage(product));
        product.page("/sandbox/redeploy", new RedeployPage(product));
        product.page("/sandbox/grant", new GrantPage(product));
        product.page("/sandbox-web/*", new ClasspathFiles("sandbox-web"));
        product.page("/sandbox-static/*", new ClasspathFiles("sandbox/static"));
        product.page("/rest/*", new AddOnServlet(product, installation, "/rest"));
        product.page("/secure/*", new AddOnServlet(product, installation, "/secure"));
        product.page("/plugins/servlet/*", new AddOnServlet(product, installation, "/plugins/servlet"));
        product.page("/download/*", new DownloadServlet(installation));
    }
}
