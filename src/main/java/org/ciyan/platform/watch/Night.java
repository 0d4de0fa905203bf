package org.ciyan.platform.watch;

/** Said once a night on each server: what checks and tidies may be done now. Nothing may depend on its being said. */
public record Night() { }
