/** Desks by role. */
package org.ciyan.home.web;
