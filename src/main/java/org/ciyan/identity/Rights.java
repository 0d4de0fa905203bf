package org.ciyan.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

import org.ciyan.organization.Scope;

/** What an account may do, as last read from the tables: roles, and the scope over which it looks at others. */
public record Rights(String username, String name, Long cadreId, boolean oneTime, Set<Role> roles, List<Scope> scopes)
        implements Serializable { }
