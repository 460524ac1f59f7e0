/**
 * The one way out: an executor with an allow-list of hosts, time and size limits, typed failures, paging and bounded retries.
 *
 * <p>May import: {@code java.*}, Jackson, slf4j and {@code io.tandem.shared}. Knows no vendor and no feature.
 */
package io.tandem.adapter.connector.http;
