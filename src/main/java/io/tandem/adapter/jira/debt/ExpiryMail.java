package io.tandem.adapter.jira.debt;

import io.tandem.debt.upkeep.ExpiryLetter;
import io.tandem.debt.upkeep.model.ExpiredAcceptance;
import io.tandem.debt.upkeep.port.ExpiryPost;
import io.tandem.review.notice.model.Mail;
import io.tandem.review.notice.model.Reader;
import io.tandem.review.notice.port.Post;
import io.tandem.review.notice.port.Readers;
import io.tandem.shared.Actor;
import io.tandem.shared.letter.HtmlLetter;
import io.tandem.shared.letter.Letter;
import io.tandem.shared.letter.PlainLetter;
import java.util.List;
import java.util.Optional;

/** Mails by the same way as those about change reviews, in the language and format each person chose in Jira. */
public final class ExpiryMail implements ExpiryPost {
    private final Readers readers;
    private final Post post;
    private final ExpiryLetter letters;

    public ExpiryMail(Readers readers, Post post, ExpiryLetter letters) {
        this.readers = readers;
        this.post = post;
        this.letters = letters;
    }

    @Override
    public boolean send(Actor person, List<ExpiredAcceptance> expired, Delivery delivery) {
        Optional<Reader> reader = readers.find(person.key());
        reader.ifPresent(found -> post.send(mail(found, expired), new Told(delivery)));
        return reader.isPresent();
    }

    private Mail mail(Reader reader, List<ExpiredAcceptance> expired) {
        Letter letter = letters.write(expired, reader.language());
        String body = reader.format() == Reader.Format.HTML ? HtmlLetter.write(letter) : PlainLetter.write(letter);
        return new Mail(reader.address(), letters.subject(expired, reader.language()), body, reader.format());
    }

    private record Told(Delivery delivery) implements Post.Delivery {
        @Override
        public boolean begin() {
            return delivery.begin();
        }

        @Override
        public void succeeded() {
            delivery.succeeded();
        }

        @Override
        public void failed(String problem) {
            delivery.failed(problem);
        }
    }
}
