package io.tandem.sandbox.jira;

import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.generate.Demo;
import io.tandem.sandbox.jira.setup.Foundation;
import io.tandem.sandbox.jira.store.JiraStore;
import io.tandem.sandbox.jira.web.WebInterface;
import io.tandem.sandbox.jira.workflow.DemoGate;
import java.time.Clock;

/** The stand-in Jira in one product: its data, Java API, pages and REST. */
public final class JiraProduct {
    private final Jira jira;

    private JiraProduct(Jira jira) {
        this.jira = jira;
    }

    /** Gives the product its data, services and pages; call it before the product serves. An empty database gets the demo projects. */
    public static JiraProduct start(Product product, Clock clock) {
        Jira jira = Jira.over(product, clock);
        new Demo(jira.store(), clock, name -> user(product, name).key(), name -> user(product, name).displayName()).build();
        new JavaApi(jira).provide();
        WebInterface.open(jira);
        return new JiraProduct(jira);
    }

    /** The demo's workflow gets the add-on's gate; call it when the add-on is installed. */
    public void addOnInstalled() {
        new DemoGate(jira.store().desk()).put(jira.product().addOn(), Foundation.WORKFLOW);
    }

    private static HostUser user(Product product, String name) {
        return product.users().byName(name).orElseThrow(() -> new IllegalStateException("There is no demo user " + name));
    }

    /** The parts, for tests that look behind the screens. */
    public Jira jira() {
        return jira;
    }

    public JiraStore store() {
        return jira.store();
    }
}
