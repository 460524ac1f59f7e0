package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/** The picture that stands for a macro in the editor. */
public class DefaultImagePlaceholder implements ImagePlaceholder {
    private final String url;
    private final boolean chrome;
    private final ImageDimensions dimensions;

    public DefaultImagePlaceholder(String url, boolean applyPlaceholderChrome, ImageDimensions imageDimensions) {
        this.url = url;
        this.chrome = applyPlaceholderChrome;
        this.dimensions = imageDimensions;
    }

    @Override
    public String getUrl() {
        return url;
    }

    @Override
    public ImageDimensions getImageDimensions() {
        return dimensions;
    }

    @Override
    public boolean applyPlaceholderChrome() {
        return chrome;
    }
}
