package org.ciyan.platform.files;

import java.io.Serializable;

/**
 * A reference to a stored file.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param size in bytes
 */
public record StoredFile(String sha256, long size) implements Serializable { }
