package org.ciyan.platform;

import jakarta.enterprise.context.RequestScoped;

/** Who stands behind the present request and from which address; the sign-in edge fills it in. */
@RequestScoped
public class Caller {

    static final String NOBODY = "-";

    private String name = NOBODY;
    private String address = NOBODY;

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
