/** Pages of the ledger: one's own hours, and how an entry was earned. */
package org.ciyan.ledger.web;
