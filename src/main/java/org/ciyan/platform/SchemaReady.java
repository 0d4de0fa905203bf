package org.ciyan.platform;

/** Said once at each start, when the tables are up to date and before the first request is served. */
public record SchemaReady() { }
