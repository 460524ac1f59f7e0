package io.tandem.sandbox.confluence.render;

/** A macro of the product itself. */
interface BuiltInMacro {
    /** @return HTML */
    String html(MacroCall call);
}
