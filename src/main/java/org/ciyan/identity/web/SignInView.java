package org.ciyan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.SignIn;
import org.ciyan.platform.Caller;
import org.ciyan.platform.web.LocalPath;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    @Inject SignIn signIn;
    @Inject Caller caller;
    @Inject SignedIn signedIn;

    private String username;
    private String password;
    /** The address to open after the sign-in; the form sends it along. */
    @Inject @Param String next;

    public void signIn() {
        var proof = signIn.withPassword(username, password, caller.address(), signedIn.device());
        signedIn.begin(proof);
        var first = proof.oneTime() ? "/identity/change-password" : LocalPath.orHome(next);
        Faces.redirect(Faces.getRequestContextPath() + first);
    }

    public String getUsername() { return username; }
    public void setUsername(String username) { this.username = username; }
    public String getPassword() { return password; }
    public void setPassword(String password) { this.password = password; }
    public String getNext() { return next; }
    public void setNext(String next) { this.next = next; }
}
