package org.ciyan.heritage;

import java.util.List;

/**
 * A place to go to. All its coordinates are estimates, good to {@code radiusKm}; {@code near} names the site whose
 * place it borrows, or null.
 */
public record Site(String slug, String code, String name, String label, String protection, String place, String near,
        int radiusKm, List<Spot> spots, String happened, String teaches, List<String> sources, List<String> facts,
        List<String> disputes) {

    /** A point on the map. */
    public record Spot(String name, double longitude, double latitude) { }
}
