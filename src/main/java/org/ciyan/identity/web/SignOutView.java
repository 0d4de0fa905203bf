package org.ciyan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

/** Ends the session; a button in the frame, posted, so that no picture on a foreign page can do it. */
@Named
@RequestScoped
public class SignOutView {

    public void signOut() {
        Faces.invalidateSession();
        Faces.redirect(Faces.getRequestContextPath() + "/identity/sign-in");
    }
}
