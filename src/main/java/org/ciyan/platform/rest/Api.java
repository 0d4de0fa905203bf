package org.ciyan.platform.rest;

import java.util.Map;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The REST contract, version 1. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(info = @Info(title = "Ciyan", version = "1"))
public class Api extends Application {

    /** Jackson, because the JSON-B of the platform turns records into empty objects. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JacksonFeature",
                "jersey.config.server.jsonFeature", "JacksonFeature");
    }
}
