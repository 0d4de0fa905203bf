package org.ciyan.platform;

import java.util.regex.Pattern;

/** The key that a device gives to what it sends, so that sending it again has no second effect: a UUID, or a part. */
public final class DeviceKey {

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{8,36}");

    private DeviceKey() { }

    /** @param text null is none */
    public static boolean isOne(String text) {
        return text != null && KEY.matcher(text).matches();
    }
}
