package org.ciyan.heritage;

import java.util.List;
import java.util.Optional;

import org.ciyan.heritage.Site.Spot;

/** The route of the 18th Division, by points and stretches, and the main force's route for comparison. */
public record Route(List<Point> points, List<Stretch> stretches, MainForce mainForce) {

    public static final Route NONE = new Route(List.of(), List.of(), null);

    /**
     * How certain a stretch is: documented day by day; by one source; not proven; one of several alternative versions.
     */
    public static final List<String> CERTAINTIES = List.of("proven", "weak", "unproven", "alternative");

    public Optional<Point> point(String code) {
        return points.stream().filter(point -> point.code().equals(code)).findFirst();
    }

    /** The points on alternative versions of the route: one alternative stretch ends there and another begins. */
    public List<Point> variants() {
        var alternatives = stretches.stream().filter(Stretch::alternative).toList();
        return points.stream()
                .filter(point -> alternatives.stream().anyMatch(stretch -> stretch.to().equals(point.code()))
                        && alternatives.stream().anyMatch(stretch -> stretch.from().equals(point.code()))).toList();
    }

    /** {@code when} is how the sources put it, perhaps "day not seen". */
    public record Point(String code, Spot spot, int radiusKm, String when, String happened, List<String> sources,
            String confidence) { }

    /** From one point to the next. */
    public record Stretch(String from, String to, String certainty, String note, List<String> sources) {

        public boolean alternative() {
            return certainty.equals("alternative");
        }
    }

    /** Only some of its places have coordinates. */
    public record MainForce(String name, String note, List<String> sources, List<Place> places) {

        /** {@code spot} and {@code when} may be null. */
        public record Place(String name, Spot spot, String when) { }
    }
}
