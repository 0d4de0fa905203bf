package org.ciyan.heritage;

import java.util.List;
import java.util.Optional;

import org.ciyan.heritage.Site.Spot;

/** The 18th Division's way, point by point and stretch by stretch, and the main force's way to compare it with. */
public record Route(List<Point> points, List<Stretch> stretches, MainForce mainForce) {

    public static final Route NONE = new Route(List.of(), List.of(), null);

    /** How sure a stretch is: told day by day; told by one source; not proven; one of several versions side by side. */
    public static final List<String> CERTAINTIES = List.of("proven", "weak", "unproven", "alternative");

    public Optional<Point> point(String code) {
        return points.stream().filter(point -> point.code().equals(code)).findFirst();
    }

    /** The points of versions that stand side by side: an alternative leads there, and another one on. */
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
