package org.ciyan.heritage;

import java.util.List;

/**
 * A heritage site. All its coordinates are estimates, accurate to {@code radiusKm}; {@code near} is the slug of the
 * site whose coordinates it uses, or null.
 */
public record Site(String slug, String code, String name, String label, String protection, String place, String near,
        int radiusKm, List<Spot> spots, String happened, String teaches, List<String> sources, List<String> facts,
        List<String> disputes) {

    /** A point on the map. */
    public record Spot(String name, double longitude, double latitude) { }
}
