/** Pages of Party bodies. */
package org.ciyan.body.web;
