package org.ciyan.platform;

import jakarta.enterprise.context.RequestScoped;

/** The user of the current request and their address, set by {@code SignInMechanism}. */
@RequestScoped
public class Caller {

    /** The name for acts outside any request, such as at startup. */
    static final String SYSTEM = "system";
    static final String NOWHERE = "-";

    private String name = SYSTEM;
    private String address = NOWHERE;

    public void is(String name, String address) {
        this.name = name;
        this.address = address;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }
}
