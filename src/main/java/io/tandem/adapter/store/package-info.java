/**
 * Storage in the product's database through Active Objects; one sub-package per feature. The only place that knows {@code net.java.ao}.
 *
 * <p>May import: {@code io.tandem.shared}, feature ports and models, {@code net.java.ao..} and {@code com.atlassian.activeobjects..}. Never {@code rest} or {@code ui}.
 */
package io.tandem.adapter.store;
