package org.ciyan.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.ciyan.body.BodyRights;
import org.ciyan.kernel.NotFound;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/** Looks at the record of a session by those who were not there and do not belong to its body: each is recorded. */
@ApplicationScoped
@Transactional
class Looks {

    /** @throws NotFound unless they oversee the body */
    @Audited("hall.look")
    void look(BodyRights rights, @Subject String code) {
        if (!rights.oversees()) {
            throw new NotFound("session " + code);
        }
    }
}
