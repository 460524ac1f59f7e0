package io.tandem.sandbox.host.velocity;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #disable_html_escaping()} and {@code #enable_html_escaping()}: from there to the end of the template. */
public abstract class EscapingDirective extends Directive {
    static final String OFF = "sandbox.escaping.off";
    private final String name;
    private final boolean off;

    private EscapingDirective(String name, boolean off) {
        this.name = name;
        this.off = off;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        context.put(OFF, off);
        return true;
    }

    /** Made by Velocity, by name. */
    public static final class Disable extends EscapingDirective {
        public Disable() {
            super("disable_html_escaping", true);
        }
    }

    /** Made by Velocity, by name. */
    public static final class Enable extends EscapingDirective {
        public Enable() {
            super("enable_html_escaping", false);
        }
    }
}
