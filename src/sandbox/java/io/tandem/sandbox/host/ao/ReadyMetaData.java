package io.tandem.sandbox.host.ao;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;

/** Active Objects after the add-on's start. */
record ReadyMetaData() implements ActiveObjectsModuleMetaData {
    @Override
    public void awaitInitialization() {
        // Ready.
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }
}
