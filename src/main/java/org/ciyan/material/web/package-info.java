/** Pages of the bank of study materials. */
package org.ciyan.material.web;
