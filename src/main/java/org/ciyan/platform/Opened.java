package org.ciyan.platform;

/** Said once after each start, when the application serves: whatever goes on beside requests may begin or go on now. */
public record Opened() { }
