/**
 * Pages of features that stand beside the wiki feature and so cannot use it themselves: their ports answered with its pages.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.wiki.api} and the ports and models it answers.
 */
package io.tandem.adapter.wiki;
