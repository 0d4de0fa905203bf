/** The page on which everything is found. */
package org.ciyan.search.web;
