package org.ciyan.platform;

import jakarta.enterprise.context.RequestScoped;

/** Who stands behind the present request and from which address; the sign-in edge fills it in. */
@RequestScoped
public class Caller {

    /** Acts at the start, before anybody asks. */
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
