/** Sign-in pages, the authentication mechanism of pages and API, protection against forged requests. */
package org.ciyan.identity.web;
