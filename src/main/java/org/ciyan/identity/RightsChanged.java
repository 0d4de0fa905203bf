package org.ciyan.identity;

/** An account's rights, password, sessions or tokens have changed. */
record RightsChanged(String username) { }
