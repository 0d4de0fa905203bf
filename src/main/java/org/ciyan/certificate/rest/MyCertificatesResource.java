package org.ciyan.certificate.rest;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.certificate.CertificatePaper;
import org.ciyan.certificate.Certificates;
import org.ciyan.certificate.Held;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.Hours;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One's own certificates. */
@Path("me/certificates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MyCertificatesResource {

    @Inject CurrentUser user;
    @Inject Certificates certificates;
    @Inject CertificatePaper paper;

    @GET
    @Operation(summary = "My certificates, newest first")
    public List<Item> mine() {
        return certificates.of(user.cadreId()).stream().map(this::item).toList();
    }

    private Item item(Held held) {
        var c = held.certificate();
        return new Item(c.getNumber(), c.getTitle(), c.getMinutes(), c.getHours(), c.getIssuedOn(), !held.isRevoked(),
                paper.verifyAddress(c));
    }

    /** {@code hours}: what the ledger posted for it, or null; {@code verifyUrl}: where others can verify it. */
    public record Item(String number, String title, int minutes, Hours hours, LocalDate issuedOn, boolean valid,
            String verifyUrl) { }
}
