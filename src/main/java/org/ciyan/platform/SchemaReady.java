package org.ciyan.platform;

/** Event, fired once at each start, when the tables are up to date and before the first request is served. */
public record SchemaReady() { }
