package org.ciyan.certificate.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.certificate.Certificates;
import org.ciyan.certificate.Held;
import org.ciyan.identity.CurrentUser;

/** My own certificates, newest first. */
@Named
@RequestScoped
public class MyCertificatesView {

    @Inject CurrentUser user;
    @Inject Certificates certificates;

    private List<Held> all;

    @PostConstruct
    void load() {
        all = certificates.of(user.cadreId());
    }

    public List<Held> getAll() { return all; }
}
