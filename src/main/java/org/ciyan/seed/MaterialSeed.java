package org.ciyan.seed;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.body.Body;
import org.ciyan.body.Visitor;
import org.ciyan.material.Extent;
import org.ciyan.material.MaterialKind;
import org.ciyan.material.MaterialVersion;
import org.ciyan.material.Materials;

/** Enters study materials into the county's bank. One that is there already stays. */
@ApplicationScoped
class MaterialSeed {

    private static final String COUNTY = "U00";

    @Inject Materials materials;

    void materials(Path file) {
        Yaml.maps(Yaml.read(file)).stream().filter(material -> !materials.has(text(material, "code")))
                .forEach(material -> materials.enter(Visitor.system(), text(material, "code"), COUNTY, draft(material),
                        null));
    }

    private static MaterialVersion.Draft draft(Map<String, Object> material) {
        return new MaterialVersion.Draft(text(material, "title"), text(material, "source"),
                Yaml.constant(MaterialKind.class, material.get("kind")), Yaml.day(material.get("published-on")),
                Yaml.day(material.get("received-on")), Yaml.constant(Extent.class, material.get("extent")),
                text(material, "text"), text(material, "link"), audience(material));
    }

    private static Set<Body.Kind> audience(Map<String, Object> material) {
        var kinds = EnumSet.noneOf(Body.Kind.class);
        if (material.get("audience") instanceof List<?> named) {
            named.forEach(kind -> kinds.add(Yaml.constant(Body.Kind.class, kind)));
        }
        return kinds;
    }

    private static String text(Map<String, Object> material, String key) {
        return Yaml.text(material.get(key));
    }
}
