/** Pages of certificates: one's own, one as it is, and the public page that verifies any. */
package org.ciyan.certificate.web;
