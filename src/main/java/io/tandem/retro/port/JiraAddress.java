package io.tandem.retro.port;

/** Where people reach this product. */
public interface JiraAddress {
    /** The product's own address with its context path, without a slash at the end. */
    String base();
}
