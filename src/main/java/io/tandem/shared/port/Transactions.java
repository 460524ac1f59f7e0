package io.tandem.shared.port;

import java.util.function.Supplier;

/** All or nothing. A nested call joins the outer one; an exception rolls everything back and comes out unchanged. No remote call belongs inside. */
public interface Transactions {
    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
