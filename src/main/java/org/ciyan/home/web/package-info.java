/** The first screens. */
package org.ciyan.home.web;
