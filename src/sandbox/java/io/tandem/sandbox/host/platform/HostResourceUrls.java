package io.tandem.sandbox.host.platform;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import io.tandem.sandbox.host.Product;

/** Addresses of the add-on's files. */
record HostResourceUrls(Product product) implements WebResourceUrlProvider {
    @Override
    public String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode) {
        return getBaseUrl(urlMode) + "/download/resources/" + moduleCompleteKey + "/" + resourceName;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return urlMode == UrlMode.ABSOLUTE ? product.baseUrl() : product.contextPath();
    }
}
