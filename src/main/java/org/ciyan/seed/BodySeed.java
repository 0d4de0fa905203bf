package org.ciyan.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.body.Bodies;
import org.ciyan.body.Body;
import org.ciyan.body.BodyRegister;
import org.ciyan.body.Meeting;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.Office;
import org.ciyan.body.Visitor;

/** Enters Party bodies with their seats, and the rules for their meetings. A body that is there already stays. */
@ApplicationScoped
class BodySeed {

    @Inject BodyRegister register;
    @Inject Bodies bodies;

    void rules(Path file) {
        if (bodies.rules().isEmpty()) {
            Yaml.maps(Yaml.read(file)).forEach(rule -> {
                var meeting = Yaml.constant(Meeting.class, rule.get("meeting"));
                register.enter(Visitor.system(), meeting, new MeetingRule.Draft(null,
                        Yaml.constant(Body.Kind.class, rule.get("bodies")), meeting, Yaml.day(rule.get("from")),
                        Boolean.TRUE.equals(rule.get("first-item")), (Integer) rule.get("notice-days"),
                        (Integer) rule.get("least"), Yaml.constant(MeetingRule.Per.class, rule.get("per")),
                        (Integer) rule.get("correction-days"), (Integer) rule.get("record-days"),
                        Yaml.text(rule.get("hours-rule")), Yaml.text(rule.get("source"))));
            });
        }
    }

    void bodies(Path file) {
        Yaml.maps(Yaml.read(file)).stream().filter(body -> !bodies.has(Yaml.text(body.get("code"))))
                .forEach(this::open);
    }

    private void open(Map<String, Object> body) {
        var code = Yaml.text(body.get("code"));
        register.open(Visitor.system(), code, new BodyRegister.Draft(Yaml.text(body.get("name")),
                Yaml.constant(Body.Kind.class, body.get("kind")), Yaml.text(body.get("unit")),
                Yaml.day(body.get("opened-on"))));
        List<Map<String, Object>> seats = Yaml.maps(body.get("seats"));
        for (var seat : seats) {
            var office = Yaml.constant(Office.class, seat.get("office"));
            int place = seats.indexOf(seat) + 1;
            if (seat.containsKey("cadre")) {
                register.seat(Visitor.system(), code, Yaml.text(seat.get("cadre")), office, place,
                        Yaml.day(seat.get("from")));
            } else {
                register.seatByName(Visitor.system(), code, Yaml.text(seat.get("name")), office, place,
                        Yaml.day(seat.get("from")));
            }
        }
        if (body.containsKey("archiving")) {
            register.archive(Visitor.system(), code, true, Yaml.text(body.get("archiving")));
        }
    }
}
