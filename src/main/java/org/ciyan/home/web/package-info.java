/** The first screens, by role. */
package org.ciyan.home.web;
