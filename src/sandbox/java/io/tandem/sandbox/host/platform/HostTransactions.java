package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ao.AoTransactions;
import java.util.Optional;

/** Joins or opens the add-on's transaction. An add-on without Active Objects has nothing to roll back. */
record HostTransactions(Product product) implements TransactionTemplate {
    @Override
    public <T> T execute(TransactionCallback<T> action) {
        Optional<AoTransactions> transactions = product.services().find(AoTransactions.class);
        return transactions.isPresent() ? transactions.get().run(action) : action.doInTransaction();
    }
}
