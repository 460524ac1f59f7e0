/**
 * What both products offer, behind our ports: texts, transactions, locks, schedules, settings.
 *
 * <p>May import: {@code io.tandem.shared}, feature ports, and host packages that both products export. Never {@code rest} or {@code ui}.
 */
package io.tandem.adapter.platform;
