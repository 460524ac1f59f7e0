package io.tandem.rest.review;

import io.tandem.review.input.BoardInput;
import io.tandem.shared.Money;

/** An amount as a decimal text, with its ISO 4217 currency. */
public record MoneyBody(String amount, String currency) {
    static MoneyBody of(Money money) {
        return new MoneyBody(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    BoardInput.Rate input() {
        return new BoardInput.Rate(amount, currency);
    }
}
