package io.tandem.retro.api;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something a retrospective agreed on that is not done yet.
 *
 * @param recordId  the retrospective's number
 * @param record    the retrospective's title
 * @param owner     who sees to it, as people wrote it; empty when nobody does
 * @param due       until when, or null
 * @param agreedBy  who keeps the record
 * @param since     when the record was begun
 */
public record OpenAction(long id, long recordId, String record, String text, String owner, LocalDate due, Actor agreedBy, Instant since) { }
