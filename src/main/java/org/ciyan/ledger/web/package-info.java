/** Pages of the ledger. */
package org.ciyan.ledger.web;
