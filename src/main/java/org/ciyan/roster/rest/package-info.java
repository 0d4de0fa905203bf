/** How far an import has come. */
package org.ciyan.roster.rest;
