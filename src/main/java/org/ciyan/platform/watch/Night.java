package org.ciyan.platform.watch;

/** Event, fired once a night on each server, for checks and clean-up. Nothing may depend on its being fired. */
public record Night() { }
