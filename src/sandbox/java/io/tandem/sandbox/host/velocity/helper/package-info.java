/**
 * The few objects every template finds in its context ({@code $i18n}, {@code $webResourceManager} …); their methods are on the platform's own allowlist.
 *
 * <p>May import: the host package.
 */
package io.tandem.sandbox.host.velocity.helper;
