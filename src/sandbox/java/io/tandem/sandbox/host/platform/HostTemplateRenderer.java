package io.tandem.sandbox.host.platform;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.tandem.sandbox.host.Product;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The add-on's Velocity templates. */
record HostTemplateRenderer(Product product) implements TemplateRenderer {
    @Override
    public void render(String templateName, Writer writer) throws IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        writer.write(rendered(templateName, context));
    }

    private String rendered(String templateName, Map<String, Object> context) {
        try {
            return product.addOn().render(templateName, context);
        } catch (RuntimeException problem) {
            throw new RenderingException(problem.getMessage(), problem);
        }
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        try {
            return product.addOn().renderText(fragment, context);
        } catch (RuntimeException problem) {
            throw new RenderingException(problem.getMessage(), problem);
        }
    }

    @Override
    public boolean resolve(String templateName) {
        return product.addOn().hasTemplate(templateName);
    }
}
