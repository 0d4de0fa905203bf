package org.ciyan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.Accounts;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.Rejected;
import org.omnifaces.util.Faces;

/** Changes one's own password; compulsory while it is a one-time password. */
@Named
@RequestScoped
public class ChangePasswordView {

    @Inject Accounts accounts;
    @Inject SignedIn signedIn;
    @Inject CurrentUser user;

    private String present;
    private String wished;
    private String again;

    public void change() {
        if (wished == null || !wished.equals(again)) {
            throw new Rejected("identity.passwords-differ");
        }
        signedIn.begin(accounts.changePassword(user.getUsername(), present, wished));
        Faces.redirect(Faces.getRequestContextPath() + "/");
    }

    public String getPresent() { return present; }
    public void setPresent(String present) { this.present = present; }
    public String getWished() { return wished; }
    public void setWished(String wished) { this.wished = wished; }
    public String getAgain() { return again; }
    public void setAgain(String again) { this.again = again; }
}
