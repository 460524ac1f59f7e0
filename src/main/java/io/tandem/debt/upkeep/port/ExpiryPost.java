package io.tandem.debt.upkeep.port;

import io.tandem.debt.upkeep.model.ExpiredAcceptance;
import io.tandem.shared.Actor;
import java.util.List;

/** Sends one mail about acceptances that have run out, in its reader's language, now or a while later and on another thread. */
public interface ExpiryPost {
    /** Asks once whether to send, and tells what became of it. */
    interface Delivery {
        boolean begin();

        void succeeded();

        /** @param problem in the mail server's words */
        void failed(String problem);
    }

    /** @return false when this person gets no mail: gone, deactivated, or without an address; then nothing is told */
    boolean send(Actor person, List<ExpiredAcceptance> expired, Delivery delivery);
}
