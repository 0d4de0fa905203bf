package org.ciyan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ciyan.identity.SignIn;
import org.ciyan.platform.Caller;
import org.ciyan.platform.web.LocalPath;
import org.omnifaces.util.Faces;

/** The sign-in page. A new session number is given at sign-in, so that a planted one is worth nothing. */
@Named
@RequestScoped
public class SignInView {

    @Inject SignIn signIn;
    @Inject Caller caller;
    @Inject HttpServletRequest request;

    private String username;
    private String password;
    private String next;

    public void signIn() {
        var rights = signIn.withPassword(username, password, caller.address());
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(SignInMechanism.ACCOUNT, rights.username());
        Faces.redirect(Faces.getRequestContextPath()
                + (rights.oneTime() ? "/identity/change-password" : LocalPath.orHome(next)));
    }

    public String getUsername() { return username; }
    public void setUsername(String username) { this.username = username; }
    public String getPassword() { return password; }
    public void setPassword(String password) { this.password = password; }
    public String getNext() { return next; }
    public void setNext(String next) { this.next = next; }
}
