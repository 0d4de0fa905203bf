package org.ciyan.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.ciyan.body.BodyRights;
import org.ciyan.kernel.NotFound;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/** Looks at the register of a body by those who do not belong to it: each is recorded. */
@ApplicationScoped
@Transactional
class Looks {

    /** @throws NotFound unless they oversee the body */
    @Audited("register.look")
    void look(BodyRights rights, @Subject String code) {
        if (!rights.oversees()) {
            throw new NotFound("register of " + code);
        }
    }
}
