/** Clients of servers outside the product, one sub-package per vendor; {@code http} is what they share. A vendor never imports another. */
package io.tandem.adapter.connector;
