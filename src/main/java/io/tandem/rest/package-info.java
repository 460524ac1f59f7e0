/**
 * The JSON API below {@code /rest/tandem/1.0}; one sub-package per feature, {@code support} for what they share.
 *
 * <p>May import: {@code io.tandem.shared}, the features, {@code jakarta.ws.rs..}, Jackson, the products' access annotations. Never {@code adapter}.
 */
package io.tandem.rest;
