/**
 * Releases and the stories of their issues, out of Jira; and acting as another user for what is sent later.
 *
 * <p>May import: as {@code io.tandem.adapter.jira}, and the ports of {@code io.tandem.retro} and {@code io.tandem.wiki}.
 */
package io.tandem.adapter.jira.retro;
