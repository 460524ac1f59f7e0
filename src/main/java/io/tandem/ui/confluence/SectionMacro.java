package io.tandem.ui.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** Marks a part of a page that Tandem keeps up to date; shows its content as if it were not there. */
public final class SectionMacro implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return body == null ? "" : body;
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
