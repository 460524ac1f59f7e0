package io.tandem.sandbox.host.ao;

import com.atlassian.sal.api.transaction.TransactionCallback;

/** The add-on's database transactions, for the platform's TransactionTemplate to join. */
public interface AoTransactions {
    <T> T run(TransactionCallback<T> work);
}
