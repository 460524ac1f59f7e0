package io.tandem.sandbox.host.platform;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.assembler.AssembledResources;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.sandbox.host.RequiredPageResources;
import java.io.IOException;
import java.io.StringWriter;

/** What a part of the page wants loaded, and the data it leaves for scripts. */
final class HostPageBuilder implements PageBuilderService, WebResourceAssembler, RequiredResources, RequiredData {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredData data() {
        return this;
    }

    @Override
    public AssembledResources assembled() {
        return new AssembledResources() {
        };
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        RequiredPageResources.module(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        RequiredPageResources.context(context);
        return this;
    }

    @Override
    public RequiredData requireData(String key, String content) {
        return value(key, content);
    }

    @Override
    public RequiredData requireData(String key, Boolean content) {
        return value(key, content);
    }

    @Override
    public RequiredData requireData(String key, Number content) {
        return value(key, content);
    }

    @Override
    public RequiredData requireData(String key, Jsonable content) {
        StringWriter json = new StringWriter();
        try {
            content.write(json);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
        RequiredPageResources.data(key, json.toString());
        return this;
    }

    private RequiredData value(String key, Object content) {
        try {
            RequiredPageResources.data(key, JSON.writeValueAsString(content));
            return this;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
