package io.tandem.review.notice.port;

import io.tandem.review.notice.model.Mail;

/** Sends mail, now or a while later and on another thread. */
public interface Post {
    /** Asks once whether to send, and tells what became of it. */
    interface Delivery {
        /** Right before it is sent: whether it still is ours to send. */
        boolean begin();

        void succeeded();

        /** @param problem in the mail server's words */
        void failed(String problem);
    }

    void send(Mail mail, Delivery delivery);
}
