/**
 * Pages: one model, written as Confluence storage format and as HTML, merged with what people wrote, and sent reliably.
 *
 * <p>May import: {@code java.*}, {@code javax.xml.stream} (the JDK's XML writer), {@code io.tandem.shared}. Others read {@code io.tandem.wiki.api} only.
 */
package io.tandem.wiki;
