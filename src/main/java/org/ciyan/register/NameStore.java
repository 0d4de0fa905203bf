package org.ciyan.register;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class NameStore {

    @PersistenceContext EntityManager em;

    /** Names of the owners of these accounts. */
    Map<String, String> names(Collection<String> accounts) {
        return accounts.isEmpty() ? Map.of() : em.createQuery("select a.username, a.name from Account a"
                + " where a.username in :accounts", Object[].class).setParameter("accounts", accounts).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
