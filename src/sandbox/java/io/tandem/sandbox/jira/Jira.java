package io.tandem.sandbox.jira;

import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.api.IssueEvents;
import io.tandem.sandbox.jira.api.Scopes;
import io.tandem.sandbox.jira.api.Views;
import io.tandem.sandbox.jira.service.Access;
import io.tandem.sandbox.jira.service.Changes;
import io.tandem.sandbox.jira.service.People;
import io.tandem.sandbox.jira.service.Search;
import io.tandem.sandbox.jira.store.JiraStore;
import io.tandem.sandbox.jira.workflow.IssueMove;
import io.tandem.sandbox.jira.workflow.Transitions;
import java.time.Clock;

/** The parts of one stand-in Jira, wired once; pages, REST and the Java API share them. */
public record Jira(Product product, Clock clock, JiraStore store, People people, Access access, Search search, Scopes scopes, Changes changes, Views views, Transitions transitions, IssueMove moves) {
    /** Wires a Jira over the product's database. */
    static Jira over(Product product, Clock clock) {
        JiraStore store = new JiraStore(product.database());
        People people = new People(product.users(), store.constants());
        Views views = new Views(store, people);
        Changes changes = new Changes(store, people, clock);
        changes.listen(new IssueEvents(product, views));
        Transitions transitions = new Transitions(store, views, changes, className -> product.findAddOn().map(addOn -> make(addOn, className)).orElse(null));
        return new Jira(product, clock, store, people, new Access(store, people), new Search(store), new Scopes(product, views, clock), changes, views, transitions, new IssueMove(store, changes));
    }

    private static Object make(AddOn addOn, String className) {
        return addOn.create(className);
    }
}
