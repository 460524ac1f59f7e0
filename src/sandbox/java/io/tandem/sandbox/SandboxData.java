package io.tandem.sandbox;

import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.generate.Bulk;
import io.tandem.sandbox.jira.load.ImportReport;
import io.tandem.sandbox.jira.load.IssueImport;
import java.util.function.Consumer;

/** Fills the stand-in Jira with what the options ask for, before the add-on sees it. */
final class SandboxData {
    private static final int TELL_EVERY = 10_000;

    private SandboxData() { }

    static void fill(SandboxOptions options, Product product, JiraProduct jira, Consumer<String> messages) {
        options.generate().ifPresent(count -> generate(count, options.seed(), product, jira, messages));
        options.importPath().ifPresent(path -> tell(importer(product, jira, messages).fromPath(path), messages));
        options.importUrl().ifPresent(url -> tell(importer(product, jira, messages).fromJira(url, options.token().orElse(""), options.jql().orElse("")), messages));
    }

    private static void generate(int count, long seed, Product product, JiraProduct jira, Consumer<String> messages) {
        messages.accept("Generating " + count + " issues (project " + Bulk.KEY + ")");
        new Bulk(jira.store(), product.clock()).build(count, seed, name -> product.users().byName(name).map(HostUser::key).orElse(name), stored -> {
            if (stored % TELL_EVERY == 0) {
                messages.accept("  " + stored + " of " + count + " stored");
            }
        });
    }

    private static IssueImport importer(Product product, JiraProduct jira, Consumer<String> messages) {
        return new IssueImport(jira.store(), product.users(), messages);
    }

    private static void tell(ImportReport report, Consumer<String> messages) {
        report.print(messages);
    }
}
