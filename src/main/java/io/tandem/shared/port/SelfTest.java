package io.tandem.shared.port;

import io.tandem.shared.SelfTestReport;

/** Compares what the add-on was compiled against with the product it runs in. */
public interface SelfTest {
    /** Looks every member up by reflection; never fails, reads nothing but classes. */
    SelfTestReport run();
}
